/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.back;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.coachline.report.ReportException;

/** The relationships of a workbook's parts: ECMA-376 part 2, 9.3. Those that lead out of the file are left out. */
final class PartLinks {

    private static final int MOST = 2_000;

    /**
     * A relationship.
     *
     * @param id   in its part
     * @param type a name on the web, of which the end says what it is
     * @param part that it leads to
     */
    record Link(String id, String type, String part) {

        boolean is(String kind) {
            return type.endsWith('/' + kind);
        }
    }

    private PartLinks() {
    }

    /**
     * The relationships of a part that may have none.
     *
     * @return none where the part has none
     * @throws IllegalArgumentException where a target is none
     */
    static List<Link> of(WorkbookFile file, String part) throws ReportException {
        return file.has(links(part)) ? needed(file, part) : List.of();
    }

    /**
     * The relationships of a part that must have some.
     *
     * @param part empty for those of the whole file
     * @throws IllegalArgumentException where a target is none
     */
    static List<Link> needed(WorkbookFile file, String part) throws ReportException {
        String folder = folder(part);
        List<Link> found = new ArrayList<>();
        file.read(links(part), xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")
                        && !"External".equals(xml.getAttributeValue(null, "TargetMode")) && found.size() < MOST) {
                    found.add(new Link(String.valueOf(xml.getAttributeValue(null, "Id")), String.valueOf(xml.getAttributeValue(null, "Type")),
                            path(folder, String.valueOf(xml.getAttributeValue(null, "Target")))));
                }
            }
        });
        return found;
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String links(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    private static String path(String folder, String target) {
        String all = target.startsWith("/") ? target.substring(1) : folder + target;
        return URI.create("/").resolve("/" + all.replace(" ", "%20")).normalize().getPath().substring(1);
    }
}
