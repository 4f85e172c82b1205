/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.coachline.catalog.PackColors;
import org.coachline.model.catalog.CallerType;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.CatalogPackage.Literals;
import org.coachline.model.catalog.RolePlayCard;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniqueCategory;
import org.coachline.model.catalog.TechniquePack;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Checks one pack by itself, and takes out of it the keys that a warning says are left out. Used once, by one thread. */
final class PackRules {

    private static final Pattern PACK_ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern ITEM_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** Semantic Versioning 2.0.0, section 2, 9 and 10. */
    private static final Pattern VERSION = Pattern.compile(
            "(0|[1-9]\\d{0,8})(\\.(0|[1-9]\\d{0,8})){2}(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    /** Language and region as BCP 47 has them, which is all that translations have. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final Pattern ICON = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|([A-Za-z0-9_-]+/)*[A-Za-z0-9_.-]+\\.svg");

    private final TechniquePack pack;
    private final SourceLines lines;
    private final Problems problems;

    PackRules(TechniquePack pack, SourceLines lines, Problems problems) {
        this.pack = pack;
        this.lines = lines;
        this.problems = problems;
    }

    void check() {
        required(pack);
        for (TreeIterator<EObject> all = pack.eAllContents(); all.hasNext();) {
            if (all.next() instanceof CatalogItem item) {
                required(item);
            }
        }
        String id = pack.getId();
        if (id != null && !id.isEmpty() && !PACK_ID.matcher(id).matches()) {
            problems.add(Rule.BAD_PACK_ID, lines.of(pack), id);
        }
        String version = pack.getVersion();
        if (version != null && !version.isEmpty() && !VERSION.matcher(version).matches()) {
            problems.add(Rule.BAD_VERSION, lines.of(pack), version);
        }
        String language = pack.getLanguage();
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            problems.add(Rule.BAD_LANGUAGE, lines.of(pack), language);
        }
        if (pack.eContents().isEmpty()) {
            problems.add(Rule.EMPTY_PACK, lines.of(pack));
        }
        Map<String, CatalogItem> items = ids(ReplacementRules.items(pack));
        pack.getCategories().forEach(this::category);
        pack.getTechniques().forEach(this::technique);
        pack.getCallerTypes().forEach(this::callerType);
        pack.getScorecards().forEach(each -> new ScorecardRules(lines, problems, this::ids).check(each));
        pack.getRolePlayCards().forEach(this::rolePlayCard);
        references(items);
        order();
        keys();
        new ReplacementRules(pack, lines, problems).check();
    }

    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** What the model says must be there. */
    private void required(CatalogItem item) {
        for (EAttribute attribute : item.eClass().getEAllAttributes()) {
            if (attribute.isRequired() && blank((String) item.eGet(attribute))) {
                missing(item, attribute);
            }
        }
    }

    private void missing(CatalogItem item, EAttribute attribute) {
        String id = item.getId() == null || item.getId().isEmpty() ? "" : "“" + item.getId() + "”";
        problems.add(Rule.MISSING, lines.of(item), PackFormat.of(item.eClass()).element(), id, PackFormat.nameOf(attribute));
    }

    /** Checks the ids of items that must differ from one another, and indexes them. */
    private Map<String, CatalogItem> ids(List<? extends EObject> items) {
        Map<String, CatalogItem> seen = new HashMap<>();
        for (EObject each : items) {
            CatalogItem item = (CatalogItem) each;
            String id = item.getId();
            if (blank(id)) {
                continue;
            }
            if (!ITEM_ID.matcher(id).matches()) {
                problems.add(Rule.BAD_ID, lines.of(item), id, PackFormat.of(item.eClass()).element());
            }
            CatalogItem first = seen.putIfAbsent(id, item);
            if (first != null) {
                problems.add(Rule.DUPLICATE_ID, lines.of(item), id, lines.of(first));
            }
        }
        return seen;
    }

    private void category(TechniqueCategory category) {
        color(category, category.getColor());
    }

    private void technique(Technique technique) {
        color(technique, technique.getColor());
        String icon = technique.getIcon();
        if (icon != null && !ICON.matcher(icon).matches()) {
            problems.add(Rule.BAD_ICON, lines.of(technique), icon, label(technique));
        }
        if (blank(technique.getIntent())) {
            missing(technique, Literals.TECHNIQUE__INTENT);
        }
        warn(blank(technique.getHow()), Rule.NO_HOW, technique);
        warn(noneOf(technique.getPhrasesToSay()), Rule.NO_PHRASES_TO_SAY, technique);
        warn(noneOf(technique.getPhrasesToAvoid()), Rule.NO_PHRASES_TO_AVOID, technique);
    }

    private void callerType(CallerType type) {
        warn(noneOf(type.getSignals()), Rule.NO_SIGNALS, type);
        warn(blank(type.getApproach()), Rule.NO_APPROACH, type);
    }

    private void rolePlayCard(RolePlayCard card) {
        warn(blank(card.getOpening()), Rule.NO_OPENING, card);
    }

    private void warn(boolean wrong, Rule rule, CatalogItem item) {
        if (wrong) {
            problems.add(rule, lines.of(item), label(item));
        }
    }

    private void color(CatalogItem item, @Nullable String color) {
        if (color != null && !COLOR.matcher(color).matches()) {
            problems.add(Rule.BAD_COLOR, lines.of(item), color, label(item));
        } else if (color != null) {
            double ratio = PackColors.ratio(PackColors.parse(color), PackColors.LIGHT_GROUND);
            if (ratio < PackColors.TEXT) {
                // Cut and not rounded: 4.49 must not read as 4.5.
                problems.add(Rule.LOW_CONTRAST, lines.of(item), color, label(item), Math.floor(ratio * 10) / 10, PackColors.TEXT);
            }
        }
    }

    private void references(Map<String, CatalogItem> items) {
        for (Reference reference : Reference.all(pack)) {
            if (!reference.pack().equals(pack.getId())) {
                continue;
            }
            CatalogItem named = items.get(reference.item());
            if (named == null || named.eClass() != reference.target()) {
                problems.add(Rule.MISSING_REFERENCE, lines.of(reference.from(), reference.feature(), reference.index()),
                        reference.item(), PackFormat.of(reference.target()).element(), label(reference.from()));
            }
        }
    }

    private void order() {
        Precedence precedence = new Precedence();
        for (Reference reference : Reference.all(pack)) {
            if (reference.feature() != Literals.TECHNIQUE__PRECEDES || blank(reference.from().getId())) {
                continue;
            }
            int line = lines.of(reference.from(), reference.feature(), reference.index());
            String first = Reference.key(pack, reference.from().getId());
            if (first.equals(reference.key())) {
                problems.add(Rule.PRECEDES_ITSELF, line, label(reference.from()));
                continue;
            }
            List<String> circle = precedence.add(first, reference.key());
            if (!circle.isEmpty()) {
                problems.add(Rule.PRECEDES_CYCLE, line, String.join(" → ", circle.stream().map(this::local).toList()));
            }
        }
    }

    private void keys() {
        Map<String, Technique> bound = new HashMap<>();
        for (Technique technique : pack.getTechniques()) {
            String written = technique.getKey();
            if (written == null) {
                continue;
            }
            String key = Keys.normal(written).orElse(null);
            Technique first = key == null ? null : bound.get(key);
            technique.setKey(null);
            if (key == null) {
                problems.add(Rule.BAD_KEY, lines.of(technique), written, label(technique));
            } else if (Keys.reserved(key)) {
                problems.add(Rule.RESERVED_KEY, lines.of(technique), key, label(technique));
            } else if (first != null) {
                problems.add(Rule.KEY_TWICE, lines.of(technique), key, label(technique), label(first), lines.of(first));
            } else {
                bound.put(key, technique);
                technique.setKey(key);
            }
        }
    }

    private String local(String key) {
        String own = pack.getId() + '/';
        return key.startsWith(own) ? key.substring(own.length()) : key;
    }

    static String label(CatalogItem item) {
        return blank(item.getName()) ? String.valueOf(item.getId()) : item.getName();
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean noneOf(List<String> texts) {
        return texts.stream().allMatch(String::isBlank);
    }
}
