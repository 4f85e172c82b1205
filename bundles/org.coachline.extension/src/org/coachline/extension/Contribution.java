/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.coachline.extension.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.osgi.util.NLS;

/**
 * One element that a bundle contributes to an extension point.
 *
 * <p>The attributes were read when the contribution was, so they stay readable after its bundle has gone; nothing of the
 * contributor's code is loaded before {@link #createExecutable}. Immutable; usable from any thread.
 */
public final class Contribution {

    /** The attribute that says for which version of an extension point's contract a contribution was written. */
    public static final String CONTRACT_VERSION = "contractVersion";

    private static final String ID = "id";

    private final IConfigurationElement element;
    private final IContributor source;
    private final String point;
    private final String id;
    private final String name;
    private final Map<String, String> attributes;

    private Contribution(IConfigurationElement element, String point) {
        this.element = element;
        this.point = point;
        source = element.getContributor();
        name = element.getName();
        Map<String, String> read = new TreeMap<>();
        for (String name : element.getAttributeNames()) {
            String value = element.getAttribute(name);
            if (value != null) {
                read.put(name, value);
            }
        }
        attributes = Map.copyOf(read);
        String ofExtension = element.getDeclaringExtension().getSimpleIdentifier();
        id = attributes.getOrDefault(ID, ofExtension == null ? source.getName() : ofExtension);
    }

    static Contribution of(IConfigurationElement element, String point) {
        return new Contribution(element, point);
    }

    /**
     * How the contribution is called: its {@code id} attribute, else the id of its extension, else its contributor.
     *
     * @return an id, not necessarily unique
     */
    public String id() {
        return id;
    }

    /**
     * The point it contributes to.
     *
     * @return the point's full id
     */
    public String point() {
        return point;
    }

    /**
     * The name of the element that contributes it.
     *
     * @return as the point's schema calls it
     */
    public String element() {
        return name;
    }

    /**
     * Who contributes it.
     *
     * @return the symbolic name of a bundle
     */
    public String contributor() {
        return source.getName();
    }

    /**
     * The contributor as the registry knows it, for finding its bundle.
     *
     * @return the registry's contributor
     */
    public IContributor source() {
        return source;
    }

    /**
     * All attributes, translated as their bundle translates them.
     *
     * @return values by name, unmodifiable
     */
    public Map<String, String> attributes() {
        return attributes;
    }

    /**
     * One attribute.
     *
     * @param name the attribute's name
     * @return its translated value, empty when it is not given
     */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /**
     * The version of the point's contract that it was written for.
     *
     * @return the version; 1 when it says nothing, 0 when what it says is not a whole number of 1 or more
     */
    public int contractVersion() {
        String written = attributes.getOrDefault(CONTRACT_VERSION, "1").strip();
        return written.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(written) : 0;
    }

    /**
     * Refuses a contribution written for a contract that this version does not keep.
     *
     * @param oldest the oldest version still kept
     * @param newest the newest version known
     * @throws FaultyContributionException when it is older, newer, or not a version
     */
    public void requireContract(int oldest, int newest) throws FaultyContributionException {
        int version = contractVersion();
        if (version < oldest || version > newest) {
            String written = attributes.getOrDefault(CONTRACT_VERSION, "1");
            throw faulty(version > newest ? Messages.contractNewer : Messages.contractUnknown, null, written, newest);
        }
    }

    /**
     * Loads the contributor's class and makes an instance with its constructor without arguments. Runs the contributor's
     * code, so call it through a {@link Guard} and never on the UI thread.
     *
     * @param <T>       the type that the extension point asks for
     * @param attribute the attribute that names the class
     * @param type      the type that the extension point asks for
     * @return a new instance
     * @throws FaultyContributionException when the class is missing, does not link, cannot be made, is of another type, or
     *                                     the contributor has gone
     */
    public <T> T createExecutable(String attribute, Class<T> type) throws FaultyContributionException {
        Object made;
        try {
            made = element.createExecutableExtension(attribute);
        } catch (CoreException e) {
            Throwable cause = e.getStatus().getException() == null ? e : e.getStatus().getException();
            throw faulty(Messages.cannotCreate, cause, attribute, attributes.getOrDefault(attribute, ""), String.valueOf(cause));
        } catch (InvalidRegistryObjectException e) {
            throw faulty(Messages.contributorGone, e);
        } catch (LinkageError e) {
            throw faulty(Messages.cannotCreate, e, attribute, attributes.getOrDefault(attribute, ""), e.toString());
        }
        if (!type.isInstance(made)) {
            throw faulty(Messages.wrongType, null, attribute, made.getClass().getName(), type.getName());
        }
        return type.cast(made);
    }

    private FaultyContributionException faulty(String pattern, @org.jspecify.annotations.Nullable Throwable cause, Object... details) {
        Object[] all = new Object[details.length + 3];
        all[0] = contributor();
        all[1] = id;
        all[2] = point;
        System.arraycopy(details, 0, all, 3, details.length);
        return new FaultyContributionException(contributor(), NLS.bind(pattern, all), cause);
    }

    @Override
    public String toString() {
        return contributor() + '/' + id;
    }
}
