/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.coachline.catalog.internal.Messages;
import org.coachline.catalog.internal.Successions;
import org.coachline.model.CatalogRef;
import org.eclipse.osgi.util.NLS;

/**
 * Everything that the healthy packs hold, at one moment. Immutable; usable from any thread; looking up takes constant time.
 *
 * <p>Packs come in a fixed order: Coachline's own by id, then all others by id; items of a pack in the order of its file.
 */
public final class Catalog {

    /** A catalog without packs. */
    public static final Catalog EMPTY = new Catalog(List.of(), List.of(), List.of(), List.of(), List.of());

    private final List<CategoryEntry> categories;
    private final List<RolePlayCardEntry> rolePlayCards;
    private final List<Replacement> replacements;
    private final Successions successions;
    private final Index<TechniqueEntry> techniques;
    private final Index<CallerTypeEntry> callerTypes;
    private final Index<ScorecardEntry> scorecards;

    /**
     * Categories whose techniques are elsewhere stay in, so that a lane can be declared by one pack and filled by another.
     *
     * @param categories    in the order of lanes
     * @param techniques    in the order of lists
     * @param callerTypes   in the order of lists
     * @param scorecards    in the order of lists
     * @param rolePlayCards in the order of lists
     */
    public Catalog(List<CategoryEntry> categories, List<TechniqueEntry> techniques, List<CallerTypeEntry> callerTypes,
            List<ScorecardEntry> scorecards, List<RolePlayCardEntry> rolePlayCards) {
        this(categories, techniques, callerTypes, scorecards, rolePlayCards, List.of());
    }

    /**
     * A catalog of packs that had other techniques before.
     *
     * @param categories    in the order of lanes
     * @param techniques    in the order of lists
     * @param callerTypes   in the order of lists
     * @param scorecards    in the order of lists
     * @param rolePlayCards in the order of lists
     * @param replacements  what packs say of their earlier techniques
     */
    public Catalog(List<CategoryEntry> categories, List<TechniqueEntry> techniques, List<CallerTypeEntry> callerTypes,
            List<ScorecardEntry> scorecards, List<RolePlayCardEntry> rolePlayCards, List<Replacement> replacements) {
        this.categories = List.copyOf(categories);
        this.techniques = new Index<>(techniques, TechniqueEntry::ref);
        this.callerTypes = new Index<>(callerTypes, CallerTypeEntry::ref);
        this.scorecards = new Index<>(scorecards, ScorecardEntry::ref);
        this.rolePlayCards = List.copyOf(rolePlayCards);
        this.replacements = List.copyOf(replacements);
        successions = new Successions(this.replacements, key -> this.techniques.get(key).isPresent());
    }

    /**
     * All categories.
     *
     * @return in the order of lanes, unmodifiable
     */
    public List<CategoryEntry> categories() {
        return categories;
    }

    /**
     * All techniques.
     *
     * @return in the order of their packs, unmodifiable
     */
    public List<TechniqueEntry> techniques() {
        return techniques.all;
    }

    /**
     * The techniques of a category, of whatever pack. Takes time linear in the number of techniques.
     *
     * @param category one of {@link #categories()}
     * @return in the order of their packs
     */
    public List<TechniqueEntry> techniques(CategoryEntry category) {
        return techniques.all.stream().filter(each -> each.category().ref().sameItem(category.ref())).toList();
    }

    /**
     * The technique that a reference names, in whatever version is installed.
     *
     * @param ref a reference; its version does not matter
     * @return empty when its pack is not installed, is faulty, or no longer holds it
     */
    public Optional<TechniqueEntry> technique(CatalogRef ref) {
        return techniques.get(ref.key());
    }

    /**
     * How a technique that a mark was made with stands now: the same, under another id, one of several, or no longer taught. Takes
     * time linear in the number of {@link #replacements()}.
     *
     * @param ref what the mark refers to; its version says from where on the packs' changes are followed
     * @return what stands for it now
     */
    public Standing standing(CatalogRef ref) {
        Standing standing = successions.of(ref);
        return new Standing(standing.kind(), standing.now().stream().map(each -> technique(each).map(TechniqueEntry::ref).orElse(each)).toList(), standing.steps());
    }

    /**
     * What packs say of techniques that they had before.
     *
     * @return in the order of their packs, unmodifiable
     */
    public List<Replacement> replacements() {
        return replacements;
    }

    /**
     * The technique that a person or a program names.
     *
     * @param idOrKey {@code validate-first} or {@code org.coachline.deescalation/validate-first}
     * @return empty when there is none
     * @throws AmbiguousIdException when the pack is not given and several packs have the id
     */
    public Optional<TechniqueEntry> findTechnique(String idOrKey) throws AmbiguousIdException {
        return techniques.find(idOrKey);
    }

    /**
     * All caller types.
     *
     * @return in the order of their packs, unmodifiable
     */
    public List<CallerTypeEntry> callerTypes() {
        return callerTypes.all;
    }

    /**
     * The caller type that a reference names, in whatever version is installed.
     *
     * @param ref a reference; its version does not matter
     * @return empty when its pack is not installed, is faulty, or no longer holds it
     */
    public Optional<CallerTypeEntry> callerType(CatalogRef ref) {
        return callerTypes.get(ref.key());
    }

    /**
     * The caller type that a person or a program names.
     *
     * @param idOrKey {@code venter} or {@code org.coachline.deescalation/venter}
     * @return empty when there is none
     * @throws AmbiguousIdException when the pack is not given and several packs have the id
     */
    public Optional<CallerTypeEntry> findCallerType(String idOrKey) throws AmbiguousIdException {
        return callerTypes.find(idOrKey);
    }

    /**
     * All scorecards.
     *
     * @return in the order of their packs, unmodifiable
     */
    public List<ScorecardEntry> scorecards() {
        return scorecards.all;
    }

    /**
     * The scorecard that a reference names, in whatever version is installed.
     *
     * @param ref a reference; its version does not matter
     * @return empty when its pack is not installed, is faulty, or no longer holds it
     */
    public Optional<ScorecardEntry> scorecard(CatalogRef ref) {
        return scorecards.get(ref.key());
    }

    /**
     * The scorecard that a person or a program names.
     *
     * @param idOrKey {@code difficult-call} or {@code org.coachline.deescalation/difficult-call}
     * @return empty when there is none
     * @throws AmbiguousIdException when the pack is not given and several packs have the id
     */
    public Optional<ScorecardEntry> findScorecard(String idOrKey) throws AmbiguousIdException {
        return scorecards.find(idOrKey);
    }

    /**
     * All role-play cards.
     *
     * @return in the order of their packs, unmodifiable
     */
    public List<RolePlayCardEntry> rolePlayCards() {
        return rolePlayCards;
    }

    /** Whether another one holds the same, in the same order. */
    boolean sameAs(Catalog other) {
        return categories.equals(other.categories) && techniques.all.equals(other.techniques.all) && callerTypes.all.equals(other.callerTypes.all)
                && scorecards.all.equals(other.scorecards.all) && rolePlayCards.equals(other.rolePlayCards) && replacements.equals(other.replacements);
    }

    private static final class Index<E> {

        private final List<E> all;
        private final Map<String, E> byKey = new LinkedHashMap<>();
        private final Map<String, List<String>> keysById = new LinkedHashMap<>();

        Index(List<E> entries, Function<E, CatalogRef> refs) {
            all = List.copyOf(entries);
            for (E entry : all) {
                CatalogRef ref = refs.apply(entry);
                byKey.put(ref.key(), entry);
                keysById.computeIfAbsent(ref.item(), id -> new ArrayList<>()).add(ref.key());
            }
        }

        Optional<E> get(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        Optional<E> find(String idOrKey) throws AmbiguousIdException {
            if (idOrKey.indexOf('/') >= 0) {
                return get(idOrKey);
            }
            List<String> keys = keysById.getOrDefault(idOrKey, List.of());
            if (keys.size() > 1) {
                throw new AmbiguousIdException(NLS.bind(Messages.ambiguousId, idOrKey, String.join(", ", keys)), keys);
            }
            return keys.isEmpty() ? Optional.empty() : get(keys.get(0));
        }
    }
}
