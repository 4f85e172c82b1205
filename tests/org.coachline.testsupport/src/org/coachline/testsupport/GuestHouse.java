/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** An extension registry without a framework, with one point, whose contributed classes are whatever a test says. */
public final class GuestHouse {

    private static final Object TOKEN = new Object();

    private final Map<String, Supplier<?>> classes = new HashMap<>();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new Classes(), TOKEN, TOKEN);
    private String point = "";
    private String element = "";

    /**
     * A house with a point.
     *
     * @param point   its full id
     * @param element the element that contributes to it
     */
    public GuestHouse(String point, String element) {
        at(point, element);
    }

    /**
     * Adds another point: guests that follow come to it.
     *
     * @param another its full id
     * @param by      the element that contributes to it
     */
    public GuestHouse at(String another, String by) {
        point = another;
        element = by;
        int dot = point.lastIndexOf('.');
        contribute(point.substring(0, dot), "<extension-point id=\"" + point.substring(dot + 1) + "\" name=\"Guests\"/>");
        return this;
    }

    /** The registry. */
    public IExtensionRegistry registry() {
        return registry;
    }

    /**
     * Lets a guest in.
     *
     * @param contributor its bundle
     * @param attributes  besides {@code class}
     * @param made        makes what the class is
     */
    public GuestHouse guest(String contributor, String attributes, Supplier<?> made) {
        String name = "guest" + classes.size();
        classes.put(name, made);
        contribute(contributor, "<extension point=\"" + point + "\"><" + element + " class=\"" + name + "\" " + attributes + "/></extension>");
        return this;
    }

    /**
     * Lets a guest in that does wrong.
     *
     * @param misdeed    what; those of making it are done here
     * @param attributes besides {@code class}
     * @param made       makes a guest that does all others
     */
    public GuestHouse culprit(Misdeed misdeed, String attributes, Supplier<?> made) {
        return guest("org.example.culprit", attributes, switch (misdeed) {
            case IS_OF_ANOTHER_TYPE -> Object::new;
            case CANNOT_BE_MADE -> () -> {
                throw new IllegalStateException("no licence file");
            };
            default -> made;
        });
    }

    /** Takes all that a contributor has contributed away, as when its bundle goes. */
    public void leave(String contributor) {
        for (IExtension extension : registry.getExtensions(contributor(contributor))) {
            registry.removeExtension(extension, TOKEN);
        }
    }

    private void contribute(String contributor, String content) {
        byte[] descriptor = ("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>").getBytes(StandardCharsets.UTF_8);
        if (!registry.addContribution(new ByteArrayInputStream(descriptor), contributor(contributor), false, contributor, null, TOKEN)) {
            throw new IllegalArgumentException("not a descriptor: " + content);
        }
    }

    private static IContributor contributor(String name) {
        return ContributorFactorySimple.createContributor(name);
    }

    private final class Classes extends RegistryStrategy {

        Classes() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenContributorName)
                throws CoreException {
            Supplier<?> made = classes.get(className);
            if (made == null) {
                throw new CoreException(Status.error("no class " + className, new ClassNotFoundException(className)));
            }
            try {
                return made.get();
            } catch (RuntimeException e) {
                throw new CoreException(Status.error("cannot create " + className, e));
            }
        }
    }
}
