/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.SerializationException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/**
 * The ready schemes of keys, and the user's own changes to each. The platform keeps one list of changes for all schemes and lets
 * a key that was taken away be gone in each of them; so each scheme's changes are kept here, and the platform is handed those
 * of the scheme that is on. UI thread.
 */
public final class KeySchemes {

    /** The scheme that holds until another one is chosen. */
    public static final String COACHLINE = "org.coachline.ui.scheme.coachline";

    private static final String PREFIX = "keys/";
    private static final String EMACS = "org.eclipse.ui.emacsAcceleratorConfiguration";

    private KeySchemes() {
    }

    private static IBindingService service() {
        return PlatformUI.getWorkbench().getService(IBindingService.class);
    }

    /** The schemes to choose from, Coachline's own first: all that build upon the platform's, so that partners can add some. */
    public static List<Scheme> all() {
        return Arrays.stream(service().getDefinedSchemes()).filter(each -> !each.getId().equals(EMACS) && chain(each.getId()).size() > 1)
                .sorted(Comparator.comparing((Scheme each) -> !each.getId().equals(COACHLINE)).thenComparing(KeySchemes::name)).toList();
    }

    /** A scheme's name. */
    public static String name(Scheme scheme) {
        try {
            return scheme.getName();
        } catch (NotDefinedException e) {
            return scheme.getId();
        }
    }

    /** What there is to know about a scheme. */
    static String description(Scheme scheme) {
        try {
            return scheme.getDescription() == null ? "" : scheme.getDescription();
        } catch (NotDefinedException e) {
            return "";
        }
    }

    /** The id of the scheme that is on. */
    public static String active() {
        Scheme active = service().getActiveScheme();
        return active == null ? COACHLINE : active.getId();
    }

    /** The id of a scheme and of those that it builds upon, itself first. */
    static List<String> chain(String id) {
        List<String> chain = new ArrayList<>();
        String next = id;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            try {
                next = service().getScheme(next).getParentId();
            } catch (NotDefinedException e) {
                next = null;
            }
        }
        return chain;
    }

    /** What the user has changed about a scheme. */
    static List<KeyChange> changes(String scheme) {
        return KeyChange.read(Preferences.store().getString(PREFIX + scheme));
    }

    /** What comes along, and these changes, as the platform takes it. What is of commands that are gone is left out. */
    static List<Binding> bindings(String scheme, List<KeyChange> changes) {
        List<Binding> all = new ArrayList<>(Arrays.stream(service().getBindings()).filter(each -> each.getType() == Binding.SYSTEM).toList());
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (KeyChange each : changes) {
            try {
                String command = each.command();
                ParameterizedCommand does = command == null ? null : commands.deserialize(command);
                all.add(new KeyBinding(KeySequence.getInstance(each.keys()), does, scheme, each.context(), null, null, null, Binding.USER));
            } catch (ParseException | NotDefinedException | SerializationException e) {
                UiErrors.log("a key that was chosen cannot be used: " + each, e);
            }
        }
        return all;
    }

    /** Keeps what the user has changed about a scheme, for when it holds. */
    static void keep(String scheme, List<KeyChange> changes) {
        Preferences.store().setValue(PREFIX + scheme, KeyChange.write(changes));
    }

    /** Has a scheme hold from now on, as the user left it. */
    public static void activate(String scheme) {
        activate(scheme, changes(scheme));
    }

    /** Has a scheme hold from now on, with these changes of the user's, which are kept. */
    static void activate(String scheme, List<KeyChange> changes) {
        keep(scheme, changes);
        try {
            service().savePreferences(service().getScheme(scheme), bindings(scheme, changes).toArray(Binding[]::new));
        } catch (IOException e) {
            UiErrors.log("the keys cannot be kept", e);
        }
    }
}
