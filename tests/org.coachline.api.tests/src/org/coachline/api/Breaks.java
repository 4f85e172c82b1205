/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What of a promised API is no longer kept, in words. */
final class Breaks {

    private Breaks() {
    }

    /**
     * Compares what was promised with what is.
     *
     * @return a line for each break: types and members that are gone or are otherwise now, and methods that partners' classes would have to
     *         have; empty where all is kept. What has come besides is no break
     */
    static List<String> of(Signatures promised, Signatures now) {
        Map<String, String> lines = now.types().keySet().stream().collect(Collectors.toMap(Signatures::typeName, each -> each));
        List<String> breaks = new ArrayList<>();
        for (Map.Entry<String, SortedSet<String>> type : promised.types().entrySet()) {
            String name = Signatures.typeName(type.getKey());
            String line = lines.get(name);
            if (line == null) {
                breaks.add(name + " is gone");
                continue;
            }
            if (!line.equals(type.getKey())) {
                breaks.add(name + " was “" + type.getKey() + "” and is “" + line + '”');
            }
            SortedSet<String> members = now.types().get(line);
            type.getValue().stream().filter(each -> !members.contains(each)).forEach(each -> breaks.add(name + " no longer has “" + each + '”'));
            if (!type.getKey().startsWith("sealed ") && !type.getKey().startsWith("final ")) {
                members.stream().filter(each -> each.contains("abstract ") && !type.getValue().contains(each))
                        .forEach(each -> breaks.add(name + " asks all that implement it for “" + each + '”'));
            }
        }
        return breaks;
    }
}
