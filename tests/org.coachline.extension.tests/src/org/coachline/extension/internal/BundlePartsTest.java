/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.coachline.testsupport.JarFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** Whose code runs when a partner's does, in a running framework. */
class BundlePartsTest {

    @TempDir
    private Path folder;
    private final List<Bundle> installed = new ArrayList<>();
    private BundleContext context;

    @BeforeEach
    void framework() {
        Bundle self = FrameworkUtil.getBundle(BundlePartsTest.class);
        Assumptions.assumeTrue(self != null, "skipped: no framework is running");
        context = self.getBundleContext();
    }

    @AfterEach
    void uninstall() throws BundleException {
        for (Bundle each : installed) {
            each.uninstall();
        }
    }

    private Bundle install(String name, String... headers) throws IOException, BundleException {
        List<String> all = new ArrayList<>(List.of("Bundle-ManifestVersion: 2", "Bundle-SymbolicName: " + name, "Bundle-Version: 1.0.0"));
        all.addAll(List.of(headers));
        Path jar = JarFixture.of(all.toArray(String[]::new)).with("data.txt", "x").writeTo(folder.resolve(name + ".jar"));
        Bundle bundle = context.installBundle(jar.toUri().toString());
        installed.add(bundle);
        return bundle;
    }

    private static Set<String> names(Bundle of) {
        Set<String> names = new TreeSet<>();
        BundleParts.of(of).forEach(each -> names.add(each.getSymbolicName()));
        return names;
    }

    private void resolve() {
        assertTrue(context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(installed));
    }

    @Test
    void whatBecamePartOfABundleAndWhatItTakesFromOtherPartnersAreAskedToo() throws Exception {
        install("com.example.helper", "Export-Package: com.example.help");
        Bundle host = install("com.example.host", "Import-Package: com.example.help", "Require-Bundle: org.eclipse.equinox.registry,org.coachline.extension");
        install("com.example.fragment", "Fragment-Host: com.example.host");
        install("com.example.neighbour");
        resolve();
        assertEquals(Set.of("com.example.host", "com.example.fragment", "com.example.helper"), names(host));
        assertEquals(host, BundleParts.of(host).iterator().next());
    }

    @Test
    void aBundleThatUsesCoachlineAloneConsistsOfItself() throws Exception {
        Bundle host = install("com.example.alone", "Require-Bundle: org.coachline.extension,org.eclipse.equinox.common");
        resolve();
        assertEquals(Set.of("com.example.alone"), names(host));
    }

    @Test
    void whoeverTakesClassesFromAPartnerIsNoPartOfThatPartner() throws Exception {
        Bundle helper = install("com.example.helper", "Export-Package: com.example.help");
        install("com.example.user", "Import-Package: com.example.help");
        resolve();
        assertEquals(Set.of("com.example.helper"), names(helper));
    }
}
