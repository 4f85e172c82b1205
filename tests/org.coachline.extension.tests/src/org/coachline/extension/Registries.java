/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Registries without a framework, filled from the text of plugin.xml files. */
final class Registries {

    static final String POINT = "org.example.host.guests";
    private static final Object TOKEN = new Object();

    private Registries() {
    }

    /** A registry with the point {@link #POINT}. */
    static IExtensionRegistry withPoint() {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN);
        contribute(registry, "org.example.host", "<extension-point id=\"guests\" name=\"Guests\"/>");
        return registry;
    }

    /** Contributes an element with these attributes to {@link #POINT}. */
    static void guest(IExtensionRegistry registry, String contributor, String attributes) {
        contribute(registry, contributor, "<extension point=\"" + POINT + "\"><guest " + attributes + "/></extension>");
    }

    static void leave(IExtensionRegistry registry, String contributor) {
        for (var extension : registry.getExtensions(contributor(contributor))) {
            registry.removeExtension(extension, TOKEN);
        }
    }

    private static void contribute(IExtensionRegistry registry, String contributor, String content) {
        byte[] descriptor = ("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
        if (!registry.addContribution(new ByteArrayInputStream(descriptor), contributor(contributor), false, contributor, null, TOKEN)) {
            throw new IllegalArgumentException("not a descriptor: " + content);
        }
    }

    private static IContributor contributor(String name) {
        return ContributorFactorySimple.createContributor(name);
    }
}
