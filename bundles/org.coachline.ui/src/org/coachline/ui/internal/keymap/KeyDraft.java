/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.ui.Session;
import org.coachline.ui.internal.keys.ReviewKeys;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;

/**
 * A keyboard to be changed and looked at before it holds: a scheme, the user's changes to it, and the techniques' keys. All that
 * follows from them, such as which key does what and what is in each other's way, is found anew from the platform's commands
 * and bindings after each change. UI thread; a change costs a few milliseconds.
 */
final class KeyDraft {

    /** The contexts of a review, innermost first; what works in all of them is kept from text that is typed. */
    private static final Set<String> TYPING_SAFE = Set.of(ReviewKeys.PLAIN_CONTEXT, ReviewKeys.TIMELINE_CONTEXT);

    private final ActionCatalog catalog = new ActionCatalog();
    private final Map<String, Reach> reaches = new HashMap<>();
    /** What was changed about schemes that are not looked at any more. */
    private final Map<String, List<KeyChange>> others = new HashMap<>();
    private String scheme;
    private List<KeyChange> changes;
    private Map<String, String> techniqueKeys;
    private List<KeyUse> uses = List.of();
    private Map<KeyUse, List<KeyUse>> conflicts = Map.of();

    /** The keyboard as it holds now. */
    KeyDraft() {
        scheme = KeySchemes.active();
        changes = KeySchemes.changes(scheme);
        techniqueKeys = TechniqueKeyChoice.choices();
        read();
    }

    /** Looks at another scheme, with the changes that the user has made to that. */
    void use(String id) {
        others.put(scheme, changes);
        scheme = id;
        List<KeyChange> before = others.remove(id);
        changes = before == null ? KeySchemes.changes(id) : before;
        read();
    }

    /** The id of the scheme that is looked at. */
    String scheme() {
        return scheme;
    }

    /** Everything that can have a key, in order. */
    List<KeyAction> actions() {
        return catalog.all();
    }

    /** The keys, in the order of what they do. */
    List<KeyUse> uses() {
        return uses;
    }

    /** The keys of something, the most important first. */
    List<KeyUse> uses(KeyAction action) {
        return uses.stream().filter(each -> each.action().id().equals(action.id())).toList();
    }

    /** What is in the way of a key, nothing where it is free. */
    List<KeyUse> conflicts(KeyUse use) {
        return conflicts.getOrDefault(use, List.of());
    }

    /** The keys that are in each other's way. */
    List<KeyUse> conflicting() {
        return List.copyOf(conflicts.keySet());
    }

    private void read() {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        List<KeyUse> found = new ArrayList<>();
        for (Binding each : SchemeBindings.holding(KeySchemes.bindings(scheme, changes), KeySchemes.chain(scheme), service.getPlatform(), service.getLocale())) {
            if (each.getTriggerSequence() instanceof KeySequence keys) {
                found.add(new KeyUse(catalog.of(each.getParameterizedCommand()), keys, reach(each.getContextId()), each.getType() == Binding.USER));
            }
        }
        for (TechniqueEntry each : Session.get().catalog().techniques()) {
            KeyStroke stroke = TechniqueKeyChoice.stroke(techniqueKey(each));
            if (stroke != null) {
                found.add(new KeyUse(catalog.of(each), KeySequence.getInstance(stroke), reach(ReviewKeys.PLAIN_CONTEXT),
                        techniqueKeys.containsKey(each.ref().key())));
            }
        }
        found.sort(Comparator.comparing((KeyUse each) -> each.action().order()).thenComparing(each -> each.action().name())
                .thenComparing(each -> !each.chosen()).thenComparing(each -> !TYPING_SAFE.contains(each.reach().context()))
                .thenComparing(each -> each.keys().format().length()).thenComparing(each -> each.keys().format()));
        uses = List.copyOf(found);
        conflicts = SchemeBindings.conflicts(uses);
    }

    private String techniqueKey(TechniqueEntry technique) {
        return techniqueKeys.getOrDefault(technique.ref().key(), technique.key());
    }

    private Reach reach(String context) {
        return reaches.computeIfAbsent(context, id -> {
            IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
            List<String> within = new ArrayList<>();
            String next = parent(contexts, id);
            while (next != null && !within.contains(next)) {
                within.add(next);
                next = parent(contexts, next);
            }
            return new Reach(id, within);
        });
    }

    private static @Nullable String parent(IContextService contexts, String id) {
        try {
            return contexts.getContext(id).getParentId();
        } catch (NotDefinedException e) {
            return null;
        }
    }

    /**
     * Where a new key of something would work: as far as the thing itself does, but never where text is typed for a key that
     * text needs.
     */
    Reach reachFor(KeyAction action, KeyStroke stroke) {
        if (action.isTechnique()) {
            return reach(ReviewKeys.PLAIN_CONTEXT);
        }
        Set<String> present = new HashSet<>();
        uses(action).forEach(each -> present.add(each.reach().context()));
        if (present.equals(Set.of(ReviewKeys.TIMELINE_CONTEXT))) {
            return reach(ReviewKeys.TIMELINE_CONTEXT);
        }
        boolean reviewing = present.isEmpty() ? action.id().startsWith("org.coachline.ui.review.") || action.id().startsWith("org.coachline.ui.transcript.")
                : present.stream().anyMatch(each -> each.startsWith(ReviewKeys.CONTEXT));
        if (reviewing) {
            return reach(Strokes.belongsToText(stroke) ? ReviewKeys.PLAIN_CONTEXT : ReviewKeys.CONTEXT);
        }
        return reach(present.isEmpty() ? IContextService.CONTEXT_ID_WINDOW : present.iterator().next());
    }

    /** What has a stroke where a new key of something would work, or works where that would; nothing where it is free. */
    List<KeyUse> taken(KeyAction action, KeyStroke stroke) {
        KeyUse wanted = new KeyUse(action, KeySequence.getInstance(stroke), reachFor(action, stroke), true);
        return uses.stream().filter(wanted::conflictsWith).toList();
    }

    /** Whether a stroke cannot be given to something, because it would be taken from text wherever that is typed. */
    boolean isRefused(KeyAction action, KeyStroke stroke) {
        return !action.isTechnique() && Strokes.belongsToText(stroke) && !reachFor(action, stroke).context().startsWith(ReviewKeys.CONTEXT);
    }

    /** Gives something one more key; a technique has one only. What has the key before keeps it: see {@link #taken}. */
    void add(KeyAction action, KeyStroke stroke) {
        if (action.isTechnique()) {
            put(action, stroke.toString());
            return;
        }
        String context = reachFor(action, stroke).context();
        String keys = KeySequence.getInstance(stroke).toString();
        List<KeyChange> changed = without(context, keys);
        changed.add(new KeyChange(context, keys, action.id()));
        changes = changed;
        read();
    }

    /** Takes a key away. */
    void remove(KeyUse use) {
        if (use.action().isTechnique()) {
            put(use.action(), "");
            return;
        }
        String keys = use.keys().toString();
        List<KeyChange> changed = without(use.reach().context(), keys);
        if (!use.chosen()) {
            changed.add(new KeyChange(use.reach().context(), keys, null));
        }
        changes = changed;
        read();
        // What the chosen key had replaced would be back otherwise.
        uses.stream().filter(each -> each.keys().equals(use.keys()) && each.reach().equals(use.reach()) && !each.chosen()
                && !each.action().isTechnique()).findFirst().ifPresent(this::remove);
    }

    /** Gives something the keys back that it has from the scheme, or from its pack. */
    void restore(KeyAction action) {
        if (action.isTechnique()) {
            techniqueKeys.remove(action.id().substring(KeyAction.TECHNIQUE.length()));
            read();
            return;
        }
        List<KeyChange> before = changes;
        changes = List.of();
        read();
        List<KeyUse> own = uses(action);
        List<KeyChange> kept = new ArrayList<>();
        for (KeyChange each : before) {
            boolean concerns = action.id().equals(each.command())
                    || own.stream().anyMatch(use -> each.samePlace(use.reach().context(), use.keys().toString()));
            if (!concerns) {
                kept.add(each);
            }
        }
        changes = kept;
        read();
    }

    /** Gives everything the keys back that come with the scheme and the packs. */
    void restoreAll() {
        changes = List.of();
        techniqueKeys.clear();
        read();
    }

    /** Whether the user has changed the keys of something. */
    boolean isChanged(KeyAction action) {
        if (action.isTechnique()) {
            return techniqueKeys.containsKey(action.id().substring(KeyAction.TECHNIQUE.length()));
        }
        return uses(action).stream().anyMatch(KeyUse::chosen) || changes.stream().anyMatch(each -> each.command() == null && defaultOwner(each, action));
    }

    private boolean defaultOwner(KeyChange change, KeyAction action) {
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        return SchemeBindings.holding(KeySchemes.bindings(scheme, List.of()), KeySchemes.chain(scheme), service.getPlatform(), service.getLocale()).stream()
                .anyMatch(each -> change.samePlace(each.getContextId(), each.getTriggerSequence().toString())
                        && each.getParameterizedCommand().serialize().equals(action.id()));
    }

    private void put(KeyAction technique, String key) {
        techniqueKeys.put(technique.id().substring(KeyAction.TECHNIQUE.length()), key);
        read();
    }

    private List<KeyChange> without(String context, String keys) {
        List<KeyChange> kept = new ArrayList<>(changes);
        kept.removeIf(each -> each.samePlace(context, keys));
        return kept;
    }

    /** Has the keyboard hold from now on, in every window. */
    void save() {
        TechniqueKeyChoice.choose(techniqueKeys);
        others.forEach(KeySchemes::keep);
        KeySchemes.activate(scheme, changes);
    }
}
