/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.coachline.catalog.PackOutlook.Change;
import org.coachline.catalog.PackOutlook.Item;
import org.coachline.catalog.PackOutlook.Kind;
import org.coachline.catalog.Replacement;
import org.coachline.catalog.Standing;
import org.coachline.model.CatalogRef;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniqueCategory;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * The items of a pack set against those of the pack before it. Compared as the packs are written, since translations of the two are no
 * difference between them; named later, when they have been translated and colliding keys been taken away.
 */
record Items(List<Found> found, Map<String, CatalogItem> techniques) {

    static final Items NONE = new Items(List.of(), Map.of());

    /** An item with what became of it, and its key as its pack proposes it. */
    record Found(Kind kind, CatalogItem item, Change change, List<String> now, String color, String key) {
    }

    static Items of(@Nullable LoadedPack before, LoadedPack fresh) {
        TechniquePack old = before == null ? null : before.pack();
        TechniquePack pack = fresh.pack();
        List<Found> found = new ArrayList<>();
        compare(Kind.CATEGORY, old == null ? List.of() : old.getCategories(), pack.getCategories(), old, pack, found);
        compare(Kind.TECHNIQUE, old == null ? List.of() : old.getTechniques(), pack.getTechniques(), old, pack, found);
        compare(Kind.CALLER_TYPE, old == null ? List.of() : old.getCallerTypes(), pack.getCallerTypes(), old, pack, found);
        compare(Kind.SCORECARD, old == null ? List.of() : old.getScorecards(), pack.getScorecards(), old, pack, found);
        compare(Kind.ROLE_PLAY_CARD, old == null ? List.of() : old.getRolePlayCards(), pack.getRolePlayCards(), old, pack, found);
        Map<String, CatalogItem> techniques = new LinkedHashMap<>();
        pack.getTechniques().forEach(each -> techniques.put(each.getId(), each));
        return new Items(List.copyOf(found), techniques);
    }

    private static void compare(Kind kind, List<? extends CatalogItem> before, List<? extends CatalogItem> now, @Nullable TechniquePack old, TechniquePack pack,
            List<Found> found) {
        Map<String, CatalogItem> earlier = new LinkedHashMap<>();
        before.forEach(each -> earlier.put(each.getId(), each));
        for (CatalogItem each : now) {
            CatalogItem was = earlier.remove(each.getId());
            Change change = was == null ? Change.NEW : EcoreUtil.equals(was, each) ? Change.SAME : Change.CHANGED;
            found.add(new Found(kind, each, change, List.of(), color(each, pack), key(each)));
        }
        for (CatalogItem each : earlier.values()) {
            Standing standing = kind == Kind.TECHNIQUE && old != null ? standing(old, each, pack) : new Standing(Standing.Kind.GONE, List.of(), List.of());
            found.add(new Found(kind, each, change(standing.kind()), standing.now().stream().map(CatalogRef::item).toList(), old == null ? "" : color(each, old),
                    key(each)));
        }
    }

    private static Standing standing(TechniquePack old, CatalogItem technique, TechniquePack pack) {
        List<Replacement> replacements = pack.getReplacements().stream().map(each -> new Replacement(pack.getId(), each.getSince(), each.getWas(), each.getNow(),
                each.getBecause() == null ? "" : each.getBecause())).toList();
        return new Successions(replacements, key -> pack.getTechniques().stream().anyMatch(each -> key.equals(pack.getId() + '/' + each.getId())))
                .of(new CatalogRef(pack.getId(), technique.getId(), old.getVersion()));
    }

    private static Change change(Standing.Kind kind) {
        return switch (kind) {
        case RENAMED -> Change.RENAMED;
        case MERGED -> Change.MERGED;
        case SPLIT -> Change.SPLIT;
        case RETIRED -> Change.RETIRED;
        case SAME, GONE -> Change.GONE;
        };
    }

    private static String color(CatalogItem item, TechniquePack pack) {
        if (item instanceof TechniqueCategory category) {
            return category.getColor() == null ? "" : category.getColor();
        }
        if (!(item instanceof Technique technique)) {
            return "";
        }
        return technique.getColor() != null ? technique.getColor()
                : pack.getCategories().stream().filter(each -> each.getId().equals(technique.getCategory()) && each.getColor() != null)
                        .map(TechniqueCategory::getColor).findFirst().orElse("");
    }

    private static String key(CatalogItem item) {
        return item instanceof Technique technique && technique.getKey() != null ? technique.getKey() : "";
    }

    /** The same, with names as they are now. */
    List<Item> named() {
        return found.stream().map(each -> new Item(each.kind, each.item.getId(), PackRules.label(each.item), each.change,
                each.now.stream().map(id -> techniques.containsKey(id) ? PackRules.label(techniques.get(id)) : id).toList(), each.color, each.key)).toList();
    }
}
