/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.CategoryEntry;
import org.coachline.catalog.Replacement;
import org.coachline.catalog.RolePlayCardEntry;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.catalog.ScorecardModel;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.model.CatalogRef;
import org.coachline.model.catalog.CallerType;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.RolePlayCard;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniqueCategory;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.ecore.EAttribute;
import org.coachline.model.catalog.CatalogPackage.Literals;
import org.jspecify.annotations.Nullable;

/** Makes the immutable catalog of settled packs. Used once, by one thread. */
final class Snapshot {

    private final List<LoadedPack> packs;
    /** Keys by what refers to them, without those left out. */
    private final Map<CatalogItem, Map<EAttribute, Set<String>>> references = new LinkedHashMap<>();
    private final Map<String, CategoryEntry> categories = new LinkedHashMap<>();

    Snapshot(List<LoadedPack> packs, Set<Reference> leftOut) {
        this.packs = packs;
        for (LoadedPack pack : packs) {
            for (Reference reference : Reference.all(pack.pack())) {
                if (!leftOut.contains(reference)) {
                    references.computeIfAbsent(reference.from(), each -> new LinkedHashMap<>())
                            .computeIfAbsent(reference.feature(), each -> new LinkedHashSet<>()).add(reference.key());
                }
            }
        }
    }

    Catalog catalog() {
        List<TechniqueEntry> techniques = new ArrayList<>();
        List<CallerTypeEntry> callerTypes = new ArrayList<>();
        List<ScorecardEntry> scorecards = new ArrayList<>();
        List<RolePlayCardEntry> cards = new ArrayList<>();
        List<Replacement> replacements = new ArrayList<>();
        for (LoadedPack loaded : packs) {
            for (TechniqueCategory category : loaded.pack().getCategories()) {
                CatalogRef ref = ref(loaded.pack(), category);
                categories.put(ref.key(), new CategoryEntry(ref, category.getName(), text(category.getColor())));
            }
        }
        for (LoadedPack loaded : packs) {
            TechniquePack pack = loaded.pack();
            pack.getTechniques().forEach(each -> techniques.add(technique(pack, each)));
            pack.getCallerTypes().forEach(each -> callerTypes.add(callerType(pack, each)));
            pack.getScorecards().forEach(each -> scorecards.add(scorecard(loaded, each)));
            pack.getRolePlayCards().forEach(each -> cards.add(card(pack, each)));
            pack.getReplacements().forEach(each -> replacements.add(new Replacement(pack.getId(), each.getSince(), each.getWas(), each.getNow(),
                    text(each.getBecause()))));
        }
        return new Catalog(List.copyOf(categories.values()), techniques, callerTypes, scorecards, cards, replacements);
    }

    private TechniqueEntry technique(TechniquePack pack, Technique technique) {
        CategoryEntry category = categories.get(Reference.key(pack, technique.getCategory()));
        if (category == null) {
            throw new IllegalStateException("settled packs have their categories");
        }
        String color = technique.getColor() == null ? category.color() : technique.getColor();
        return new TechniqueEntry(ref(pack, technique), technique.getName(), category, text(technique.getIntent()), text(technique.getHow()),
                phrases(technique.getPhrasesToSay()), phrases(technique.getPhrasesToAvoid()), keys(technique, Literals.TECHNIQUE__SUITS),
                keys(technique, Literals.TECHNIQUE__PRECEDES), text(technique.getIcon()), color, text(technique.getKey()));
    }

    private CallerTypeEntry callerType(TechniquePack pack, CallerType type) {
        return new CallerTypeEntry(ref(pack, type), type.getName(), text(type.getDescription()), phrases(type.getSignals()),
                text(type.getApproach()), keys(type, Literals.CALLER_TYPE__FITS));
    }

    private ScorecardEntry scorecard(LoadedPack loaded, Scorecard scorecard) {
        return ScorecardModel.entry(ref(loaded.pack(), scorecard), scorecard, question -> keys(question, Literals.SCORECARD_QUESTION__TECHNIQUES))
                .known(loaded.content(scorecard));
    }

    private RolePlayCardEntry card(TechniquePack pack, RolePlayCard card) {
        List<String> type = keys(card, Literals.ROLE_PLAY_CARD__CALLER_TYPE);
        return new RolePlayCardEntry(ref(pack, card), card.getName(), type.isEmpty() ? "" : type.get(0), text(card.getSituation()),
                text(card.getOpening()), keys(card, Literals.ROLE_PLAY_CARD__PRACTISES));
    }

    private List<String> keys(CatalogItem from, EAttribute feature) {
        return List.copyOf(references.getOrDefault(from, Map.of()).getOrDefault(feature, Set.of()));
    }

    private static CatalogRef ref(TechniquePack pack, CatalogItem item) {
        return new CatalogRef(pack.getId(), item.getId(), pack.getVersion());
    }

    private static List<String> phrases(List<String> texts) {
        return texts.stream().filter(each -> !each.isBlank()).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
