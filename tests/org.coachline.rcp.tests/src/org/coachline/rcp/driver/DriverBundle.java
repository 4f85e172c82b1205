/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.driver;

import java.io.IOException;
import java.nio.file.Path;

import org.coachline.testsupport.JarFixture;
import org.coachline.testsupport.ProductCopy;

/** The bundle that works the windows of a copy of the product. It uses the platform alone, and of Coachline only what is seen. */
public final class DriverBundle {

    private static final String NAME = "org.coachline.driver";
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin><extension point="org.eclipse.ui.startup"><startup class="org.coachline.rcp.driver.Driver"/></extension></plugin>
            """;

    private DriverBundle() {
    }

    /**
     * Puts it into a copy of the product.
     *
     * @param product changed
     * @param jar     where the bundle may be written first
     * @throws IOException when it cannot be written
     */
    public static void into(ProductCopy product, Path jar) throws IOException {
        JarFixture bundle = JarFixture.of("Bundle-ManifestVersion: 2", "Bundle-Name: " + NAME, "Bundle-SymbolicName: " + NAME + ";singleton:=true", "Bundle-Version: 1.0.0",
                "Require-Bundle: org.eclipse.ui,org.eclipse.core.runtime").with("plugin.xml", PLUGIN);
        for (Class<?> each : new Class<?>[] {Driver.class, Hands.class, PackSteps.class}) {
            bundle.with(each);
        }
        product.add(NAME, "1.0.0", bundle.writeTo(jar));
    }
}
