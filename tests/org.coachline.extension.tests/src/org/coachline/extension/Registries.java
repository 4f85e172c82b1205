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
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Registries without a framework, filled from the text of plugin.xml files. */
final class Registries {

    static final String POINT = "org.example.host.guests";
    private static final Object TOKEN = new Object();

    private Registries() {
    }

    /** A registry with the point {@link #POINT}. */
    static IExtensionRegistry withPoint() {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new OwnClasses(), TOKEN, TOKEN);
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

    /** Creates classes of these tests, which the registry's own class loader does not see when it is a bundle. */
    private static final class OwnClasses extends RegistryStrategy {

        OwnClasses() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenContributorName)
                throws CoreException {
            try {
                return Class.forName(className, true, Registries.class.getClassLoader()).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error("cannot create " + className, e));
            }
        }
    }
}
