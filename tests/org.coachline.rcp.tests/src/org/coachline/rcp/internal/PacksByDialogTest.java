/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.rcp.driver.Driver;
import org.coachline.rcp.driver.DriverBundle;
import org.coachline.rcp.driver.PartnerCode;
import org.coachline.testsupport.PartnerSite;
import org.coachline.testsupport.ProductCopy;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A partner's bundle with a pack and code, brought into a copy of the built product and out of it by the product's own dialogs in a window, and used after each restart. What works the
 * dialogs is {@link Driver}, a bundle that only the copy has. The system property {@code coachline.product} says where the product is.
 */
class PacksByDialogTest {

    private static final String PARTNER = "com.example.partner";
    private static final int RESTART = 23;
    private static final String PACK = """
            <pack xmlns="https://coachline.org/ns/catalog/1" formatVersion="1" id="com.example.partner" name="Partner calls" version="VERSION" vendor="Partner" language="en">
              <category id="dates" name="Dates" color="#5B4A8A"/>
              <technique id="name-the-date" name="TECHNIQUE" category="dates" key="Shift+X">
                <intent>The customer knows by when.</intent>
                <how>Name a day that will hold, and say what happens on it.</how>
                <say>You will have it on Friday.</say>
                <avoid>Soon.</avoid>
              </technique>
            </pack>
            """;
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
               <extension point="org.coachline.catalog.techniquePacks"><techniquePack file="pack.xml" contractVersion="1"/></extension>
               <extension point="org.eclipse.ui.startup"><startup class="org.coachline.rcp.driver.PartnerCode"/></extension>
            </plugin>
            """;

    @TempDir
    Path folder;
    private ProductCopy product;
    private Path site;
    private Path earlier;

    @BeforeEach
    void aProductACallAndTwoSites() throws Exception {
        Assumptions.assumeTrue(hasDisplay(), "skipped: there is no display to open the product's window on");
        product = ProductCopy.in(folder).with("-Dcoachline.config=" + folder.resolve("config"));
        WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 440, 0.5, 4).silence(1, 4).writeTo(folder.resolve("call.wav"));
        assertEquals(0, product.run("library", "create", "lib"), () -> product.said("err"));
        assertEquals(0, product.run("import", "--library", "lib", "--agent", "Agent Invented", "call.wav"), () -> product.said("err"));
        DriverBundle.into(product, folder.resolve("driver.jar"));
        product.with("-Dcoachline.driver=" + folder).with("-Dcoachline.library=" + folder.resolve("lib"));
        site = folder.resolve("site");
        earlier = partner("1.0.0", "Name the date");
    }

    private static boolean hasDisplay() {
        return !System.getProperty("os.name", "").startsWith("Linux") || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** A site with a version of the partner's bundle; the same is then at the address that updates come from. */
    private Path partner(String version, String technique) throws IOException {
        PartnerSite made = new PartnerSite(folder.resolve(version), PARTNER, version);
        Path jar = made.bundle("Require-Bundle: org.coachline.catalog,org.eclipse.ui,org.eclipse.core.runtime", "Import-Package: org.osgi.framework").with("plugin.xml", PLUGIN)
                .with("pack.xml", PACK.replace("VERSION", version).replace("TECHNIQUE", technique)).with(PartnerCode.class).writeTo(folder.resolve(version + ".jar"));
        Path written = made.write(jar);
        try (Stream<Path> all = Files.walk(written)) {
            for (Path each : all.sorted(Comparator.naturalOrder()).toList()) {
                Path to = site.resolve(written.relativize(each));
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.write(to, Files.readAllBytes(each));
                }
            }
        }
        return written;
    }

    @Test
    void aPackWithCodeIsInstalledUpdatedDowngradedAndRemovedByTheDialogsAndUsedAfterEachRestart() throws Exception {
        start(RESTART, "noPalette\tName the date", "install\t" + site + "\tPartner\t1.0.0");
        start(RESTART, "ran\t1.0.0", "listed\tPartner calls\t1.0.0\tPartner\tInstalled bundle\tIn use", "palette\tName the date", "mark\tX\tName the date", update());
        start(RESTART, "ran\t1.1.0", "listed\tPartner calls\t1.1.0\tPartner\tInstalled bundle\tIn use", "palette\tName the day", "marked\tName the day",
                "lower\t" + earlier + "\tPartner\t1.0.0");
        start(RESTART, "ran\t1.0.0", "listed\tPartner calls\t1.0.0\tPartner\tInstalled bundle\tIn use", "palette\tName the date", "marked\tName the date", "remove\tPartner calls");
        start(0, "listed\t-Partner calls", "noPalette\tName the date", "marked\tName the date", "exit");
        assertTrue(Files.readString(product.bundles()).lines().noneMatch(each -> each.startsWith(PARTNER + ',')));
        assertFalse(Files.exists(folder.resolve("ran")), "the code is gone");
    }

    /** From then on the site has a later version. */
    private String update() throws IOException {
        partner("1.1.0", "Name the day");
        return "update\tPartner\t1.1.0";
    }

    /** Starts the product and has the steps done in it. */
    private void start(int ending, String... steps) throws Exception {
        Files.deleteIfExists(folder.resolve("done"));
        Files.deleteIfExists(folder.resolve("ran"));
        Files.write(folder.resolve("steps"), List.of(steps));
        int ended = product.open();
        List<String> expected = new ArrayList<>();
        List.of(steps).forEach(each -> expected.add("done\t" + each));
        String done = Files.exists(folder.resolve("done")) ? Files.readString(folder.resolve("done"), StandardCharsets.UTF_8) : "";
        assertEquals(String.join("\n", expected) + '\n', done, () -> product.said("out") + product.said("err"));
        assertEquals(ending, ended);
    }
}
