/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.coachline.catalog.PackSource;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniquePack;

/**
 * The files of a pack that go along when it is handed out or kept: its own, the icons that it names, translations and licences.
 *
 * @param packFile path of the pack's own file
 * @param files    all of them by path, the pack's own first
 * @param leftOut  files that nothing in the pack refers to
 */
public record ShippedFiles(String packFile, Map<String, byte[]> files, List<String> leftOut) {

    private static final int MOST_BYTES = 4 << 20;
    private static final Pattern TRANSLATION = Pattern.compile("translations/[a-z]{2,3}(_[A-Z]{2})?\\.properties");
    private static final Pattern LICENCE = Pattern.compile("(LICEN[CS]E|NOTICE|COPYING)(\\.(txt|md))?");

    /**
     * Reads them.
     *
     * @param source where the pack lies
     * @param pack   the same pack, read and healthy
     * @return its files
     * @throws IOException when one cannot be read; the message is for people
     */
    public static ShippedFiles of(PackSource source, TechniquePack pack) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String packFile = source.packFile();
        files.put(packFile, source.read(packFile, MOST_BYTES));
        for (Technique technique : pack.getTechniques()) {
            String icon = technique.getIcon();
            if (icon != null && icon.endsWith(".svg")) {
                files.put(icon, source.read(icon, MOST_BYTES));
            }
        }
        List<String> leftOut = new ArrayList<>();
        for (String path : source.paths()) {
            if (TRANSLATION.matcher(path).matches() || LICENCE.matcher(path).matches()) {
                files.put(path, source.read(path, MOST_BYTES));
            } else if (!files.containsKey(path)) {
                leftOut.add(path);
            }
        }
        return new ShippedFiles(packFile, files, leftOut);
    }
}
