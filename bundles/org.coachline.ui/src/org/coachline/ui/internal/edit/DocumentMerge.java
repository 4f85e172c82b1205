/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.coachline.model.Documents;
import org.coachline.model.coaching.Document;
import org.coachline.ui.internal.edit.MergeConflict.Side;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people made of the same document since both read it: part by part where parts have ids (moments,
 * notes, answers), feature by feature within a part. What only one of them changed is taken over; what one deleted and the
 * other changed is kept; only what both changed differently is a conflict.
 */
public final class DocumentMerge {

    private final Function<MergeConflict, Side> resolver;
    private final Map<String, EObject> partsOfMine = new HashMap<>();

    private DocumentMerge(Function<MergeConflict, Side> resolver) {
        this.resolver = resolver;
    }

    /**
     * Finds what cannot be merged without asking.
     *
     * @param <T>    the kind of document
     * @param base   what both had read
     * @param mine   the open document; not changed
     * @param theirs what the library holds now
     * @return the conflicts, in the order of the document; empty for most merges
     */
    public static <T extends Document> List<MergeConflict> conflicts(T base, T mine, T theirs) {
        List<MergeConflict> found = new ArrayList<>();
        T trial = Documents.copy(mine);
        new DocumentMerge(conflict -> {
            found.add(conflict);
            return Side.MINE;
        }).merge(base, trial, theirs);
        return found;
    }

    /**
     * The merge as one command on the open document.
     *
     * @param <T>      the kind of document
     * @param domain   of the open document
     * @param base     what both had read
     * @param mine     the open document
     * @param theirs   what the library holds now
     * @param resolver decides each conflict
     * @return a command that turns {@code mine} into what both made of it
     */
    public static <T extends Document> Command command(EditingDomain domain, T base, T mine, T theirs,
            Function<MergeConflict, Side> resolver) {
        return new ChangeCommand(mine) {
            {
                setLabel(EditMessages.get("review.merge"));
            }

            @Override
            protected void doExecute() {
                new DocumentMerge(resolver).merge(base, mine, theirs);
            }
        };
    }

    private void merge(EObject base, EObject mine, EObject theirs) {
        mine.eAllContents().forEachRemaining(part -> {
            String key = Parts.key(part);
            if (key != null) {
                partsOfMine.put(key, part);
            }
        });
        List<Runnable> links = new ArrayList<>();
        mergePart(base, mine, theirs, links);
        // Links are merged last, when every moment that the other side added has its place here.
        links.forEach(Runnable::run);
    }

    private void mergePart(EObject base, EObject mine, EObject theirs, List<Runnable> links) {
        for (EStructuralFeature feature : mine.eClass().getEAllStructuralFeatures()) {
            if (!feature.isChangeable() || feature.isDerived() || Parts.isIdentity(feature)) {
                continue;
            }
            if (feature instanceof EReference reference && !reference.isContainment()) {
                links.add(() -> mergeLinks(base, mine, theirs, reference));
            } else if (feature instanceof EReference reference && reference.isMany() && Parts.haveKeys(reference)) {
                mergeParts(base, mine, theirs, reference, links);
            } else if (feature instanceof EReference reference) {
                mergeWhole(base, mine, theirs, reference, links);
            } else if (feature.isMany()) {
                mergeValues(base, mine, theirs, feature);
            } else {
                mergeValue(base, mine, theirs, feature);
            }
        }
    }

    private void mergeValue(EObject base, EObject mine, EObject theirs, EStructuralFeature feature) {
        Object was = base.eGet(feature);
        Object here = mine.eGet(feature);
        Object there = theirs.eGet(feature);
        if (Objects.equals(there, was) || Objects.equals(there, here)) {
            return;
        }
        if (Objects.equals(here, was) || decide(mine, feature, Parts.text(here), Parts.text(there)) == Side.THEIRS) {
            mine.eSet(feature, there);
        }
    }

    /** Lists of plain values are sets to their readers: what one added stays, what one took away goes. */
    private static void mergeValues(EObject base, EObject mine, EObject theirs, EStructuralFeature feature) {
        Collection<Object> was = many(base, feature);
        Collection<Object> here = many(mine, feature);
        Collection<Object> there = many(theirs, feature);
        there.stream().filter(value -> !was.contains(value) && !here.contains(value)).forEach(here::add);
        here.removeIf(value -> was.contains(value) && !there.contains(value));
    }

    private void mergeLinks(EObject base, EObject mine, EObject theirs, EReference reference) {
        if (!reference.isMany()) {
            return; // The model has none; each would need a rule of its own.
        }
        List<String> was = keys(many(base, reference));
        List<String> there = keys(many(theirs, reference));
        Collection<Object> here = many(mine, reference);
        for (String key : there) {
            EObject target = partsOfMine.get(key);
            if (!was.contains(key) && target != null && !here.contains(target)) {
                here.add(target);
            }
        }
        here.removeIf(target -> {
            String key = Parts.key((EObject) target);
            return was.contains(key) && !there.contains(key) || EcoreUtil.getRootContainer((EObject) target) != EcoreUtil
                    .getRootContainer(mine);
        });
    }

    private void mergeParts(EObject base, EObject mine, EObject theirs, EReference reference, List<Runnable> links) {
        Map<String, EObject> was = byKey(many(base, reference));
        Map<String, EObject> here = byKey(many(mine, reference));
        Map<String, EObject> there = byKey(many(theirs, reference));
        Collection<Object> list = many(mine, reference);
        there.forEach((key, other) -> {
            EObject own = here.get(key);
            EObject before = was.get(key);
            if (own != null && before != null) {
                mergePart(before, own, other, links);
            } else if (own == null && (before == null || !EcoreUtil.equals(before, other))) {
                // New over there, or deleted here while they worked on it: their work is not thrown away.
                EObject copy = EcoreUtil.copy(other);
                clearLinks(copy);
                list.add(copy);
                partsOfMine.put(key, copy);
                links.add(() -> relink(copy, other));
            }
        });
        here.forEach((key, own) -> {
            EObject before = was.get(key);
            if (before != null && !there.containsKey(key) && EcoreUtil.equals(before, own)) {
                list.remove(own);
                partsOfMine.remove(key);
            }
        });
    }

    private void mergeWhole(EObject base, EObject mine, EObject theirs, EReference reference, List<Runnable> links) {
        Object was = base.eGet(reference);
        Object here = mine.eGet(reference);
        Object there = theirs.eGet(reference);
        if (same(there, was) || same(there, here)) {
            return;
        }
        if (was instanceof EObject before && here instanceof EObject own && there instanceof EObject other) {
            mergePart(before, own, other, links);
        } else if (same(here, was) || decide(mine, reference, Parts.text(here), Parts.text(there)) == Side.THEIRS) {
            if (there instanceof Collection<?> parts) {
                Collection<Object> list = many(mine, reference);
                list.clear();
                parts.forEach(part -> list.add(EcoreUtil.copy((EObject) part)));
            } else {
                mine.eSet(reference, there == null ? null : EcoreUtil.copy((EObject) there));
            }
        }
    }

    private void relink(EObject copy, EObject original) {
        for (EReference reference : copy.eClass().getEAllReferences()) {
            if (!reference.isContainment() && reference.isMany() && reference.isChangeable()) {
                Collection<Object> list = many(copy, reference);
                keys(many(original, reference)).stream().map(partsOfMine::get).filter(Objects::nonNull).forEach(list::add);
            }
        }
    }

    private static void clearLinks(EObject part) {
        part.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && reference.isMany() && reference.isChangeable())
                .forEach(reference -> many(part, reference).clear());
    }

    private Side decide(EObject part, EStructuralFeature feature, String mine, String theirs) {
        String id = Objects.requireNonNullElse(Parts.key(part), part.eClass().getName());
        return resolver.apply(
                new MergeConflict(id + '/' + feature.getName(), Parts.label(part), Parts.label(feature), mine, theirs));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return EcoreUtil.equals(cast(first), cast(second));
        }
        return EcoreUtil.equals((EObject) one, (EObject) other);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> cast(List<?> parts) {
        return (List<EObject>) parts;
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> many(EObject owner, EStructuralFeature feature) {
        return (Collection<Object>) owner.eGet(feature);
    }

    private static List<String> keys(Collection<Object> parts) {
        List<String> keys = new ArrayList<>();
        for (Object part : parts) {
            String key = Parts.key((EObject) part);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static Map<String, EObject> byKey(Collection<Object> parts) {
        Map<String, EObject> map = new LinkedHashMap<>();
        for (Object part : parts) {
            String key = Parts.key((EObject) part);
            if (key != null) {
                map.put(key, (EObject) part);
            }
        }
        return map;
    }
}
