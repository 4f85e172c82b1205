/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A configuration folder of the framework that knows some bundles of a product and no others. */
final class Start {

    private static final String CONFIGURATOR = "org.eclipse.equinox.simpleconfigurator";

    private Start() {
    }

    /**
     * Writes the folder.
     *
     * @param folder the configuration folder
     * @param bundles the bundles it shall know
     * @param files the jar or folder of each, by name
     * @param properties further lines of its {@code config.ini}
     * @throws IOException when it cannot be written
     */
    static void write(Path folder, Collection<Bundle> bundles, Map<String, Path> files, List<String> properties) throws IOException {
        Path list = Files.createDirectories(folder.resolve(CONFIGURATOR)).resolve("bundles.info");
        List<String> lines = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));
        for (Bundle bundle : bundles) {
            lines.add(String.join(",", bundle.name(), bundle.version(), files.get(bundle.name()).toUri().toString(), bundle.level(), bundle.started()));
        }
        Files.write(list, lines);
        List<String> settings = new ArrayList<>(List.of(
                "osgi.bundles=reference\\:" + escaped(files.get(CONFIGURATOR)) + "@1\\:start",
                "osgi.bundles.defaultStartLevel=4",
                "osgi.framework=" + escaped(files.get("org.eclipse.osgi")),
                CONFIGURATOR + ".configUrl=" + escaped(list),
                "osgi.configuration.cascaded=false"));
        settings.addAll(properties);
        Files.write(folder.resolve("config.ini"), settings);
    }

    private static String escaped(Path file) {
        return file.toUri().toString().replace(":", "\\:");
    }
}
