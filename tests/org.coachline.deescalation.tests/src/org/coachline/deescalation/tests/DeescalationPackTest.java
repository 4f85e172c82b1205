/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.deescalation.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.coachline.look.Contrast;
import org.coachline.look.Palette;
import org.coachline.look.Rgb;
import org.coachline.look.Theme;
import org.coachline.look.Token;
import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CallerType;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.catalog.RolePlayCard;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniqueCategory;
import org.coachline.model.catalog.TechniquePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counts, the order rules, and that nothing is said twice. */
class DeescalationPackTest {

    private TechniquePack pack;

    @BeforeEach
    void read() throws IOException {
        pack = ThePack.pack();
    }

    @Test
    void thePackHasNoProblems() throws IOException {
        assertEquals(List.of(), ThePack.reading().problems());
        assertEquals(ThePack.ID, pack.getId());
        assertEquals("1.0.0", pack.getVersion());
    }

    @Test
    void theTechniquesStandInTheirCategoriesInOrder() {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        expected.put("acknowledge", Set.of("listen-actively", "give-space-to-vent", "validate-first", "show-empathy", "apologise-sincerely"));
        expected.put("tone", Set.of("stay-calm", "check-emotions-at-the-door", "warm-tone", "do-not-take-the-bait", "personalise", "partnership-language"));
        expected.put("resolve", Set.of("ask-to-understand", "focus-on-the-solution", "offer-choices", "take-responsibility", "keep-informed",
                "avoid-the-hold", "manage-expectations", "positive-positioning", "say-no-kindly"));
        expected.put("limits", Set.of("set-boundaries", "handle-threats", "sidestep", "control-the-call", "escalate-well"));
        expected.put("close", Set.of("document", "end-on-a-positive-note"));
        Map<String, Set<String>> found = new LinkedHashMap<>();
        pack.getCategories().forEach(category -> found.put(category.getId(), new HashSet<>()));
        pack.getTechniques().forEach(technique -> found.get(technique.getCategory()).add(technique.getId()));
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(found.keySet()));
        assertEquals(expected, found);
        assertEquals(27, pack.getTechniques().size());
    }

    @Test
    void everyTechniqueIsToldInFull() {
        assertAll(pack.getTechniques().stream().map(technique -> () -> {
            assertFalse(technique.getIntent().isBlank(), technique.getId());
            assertTrue(technique.getHow().length() > 100, technique.getId());
            assertTrue(technique.getPhrasesToSay().size() >= 6, technique.getId());
            assertTrue(technique.getPhrasesToAvoid().size() >= 3, technique.getId());
            assertFalse(technique.getSuits().isEmpty(), technique.getId());
        }));
    }

    @Test
    void theOrderRulesAreThoseOfTheField() {
        Map<String, List<String>> orders = new TreeMap<>();
        for (Technique technique : pack.getTechniques()) {
            if (!technique.getPrecedes().isEmpty()) {
                orders.put(technique.getId(), technique.getPrecedes());
            }
        }
        assertEquals(Map.of("validate-first", List.of("focus-on-the-solution"), "give-space-to-vent", List.of("ask-to-understand"),
                "apologise-sincerely", List.of("manage-expectations"), "set-boundaries", List.of("control-the-call")), orders);
    }

    @Test
    void nothingIsSaidTwice() {
        List<String> texts = new ArrayList<>();
        for (Technique technique : pack.getTechniques()) {
            texts.addAll(technique.getPhrasesToSay());
            texts.addAll(technique.getPhrasesToAvoid());
            texts.add(technique.getIntent());
            texts.add(technique.getHow());
        }
        for (CallerType type : pack.getCallerTypes()) {
            texts.addAll(type.getSignals());
            texts.add(type.getDescription());
            texts.add(type.getApproach());
        }
        for (RolePlayCard card : pack.getRolePlayCards()) {
            texts.add(card.getSituation());
            texts.add(card.getOpening());
        }
        questions().forEach(question -> texts.add(question.getGuidance()));
        Set<String> seen = new HashSet<>();
        List<String> twice = texts.stream().filter(text -> !seen.add(plain(text))).toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void noPhraseBeginsLikeAnotherOfItsTechnique() {
        assertAll(pack.getTechniques().stream().map(technique -> () -> {
            Map<String, String> beginnings = new HashMap<>();
            for (String phrase : technique.getPhrasesToSay()) {
                String[] words = plain(phrase).split(" ");
                String beginning = String.join(" ", List.of(words).subList(0, Math.min(4, words.length)));
                String other = beginnings.put(beginning, phrase);
                assertNull(other, technique.getId());
            }
        }));
    }

    @Test
    void noPhraseToSayIsAmongTheStockPhrases() {
        List<String> stock = List.of("any inconvenience", "i completely understand", "i understand your frustration", "bear with me", "calm down",
                "please hold", "our policy", "unfortunately", "to be honest", "value your", "valued customer", "going forward", "reach out",
                "thank you for your patience", "no problem", "rest assured", "as per");
        for (Technique technique : pack.getTechniques()) {
            for (String phrase : technique.getPhrasesToSay()) {
                assertEquals(List.of(), stock.stream().filter(plain(phrase)::contains).toList(), technique.getId() + ": " + phrase);
            }
        }
    }

    @Test
    void theKeysOfThePicturesAreKeptAndThoseOfThePlayerAreFree() {
        Map<String, String> keys = new TreeMap<>();
        pack.getTechniques().forEach(technique -> keys.put(technique.getKey(), technique.getId()));
        assertEquals(27, keys.size(), "each has a key of its own");
        Map<String, String> pictured = Map.ofEntries(Map.entry("L", "listen-actively"), Map.entry("V", "give-space-to-vent"),
                Map.entry("A", "validate-first"), Map.entry("E", "show-empathy"), Map.entry("P", "apologise-sincerely"),
                Map.entry("C", "stay-calm"), Map.entry("W", "warm-tone"), Map.entry("B", "do-not-take-the-bait"),
                Map.entry("Q", "ask-to-understand"), Map.entry("O", "offer-choices"), Map.entry("H", "avoid-the-hold"),
                Map.entry("X", "manage-expectations"), Map.entry("R", "take-responsibility"), Map.entry("D", "set-boundaries"),
                Map.entry("T", "handle-threats"), Map.entry("U", "escalate-well"));
        pictured.forEach((key, technique) -> assertEquals(technique, keys.get(key)));
        assertFalse(keys.containsKey("J"));
        assertFalse(keys.containsKey("K"));
    }

    @Test
    void everyIconComesWithTheWorkbenchAndStandsForOneTechnique() {
        List<String> icons = pack.getTechniques().stream().map(Technique::getIcon).toList();
        assertEquals(List.of(), icons.stream().filter(icon -> !ThePack.hasIcon(icon)).toList());
        assertEquals(27, new HashSet<>(icons).size());
    }

    @Test
    void everyCategoryCanBeReadOnEveryGroundOfTheLightTheme() {
        Palette light = Palette.of(Theme.LIGHT);
        for (TechniqueCategory category : pack.getCategories()) {
            for (Token ground : List.of(Token.GROUND, Token.PANEL, Token.LANE, Token.HEADER, Token.SELECTED_ROW)) {
                double ratio = Contrast.ratio(Rgb.of(category.getColor()), light.get(ground));
                assertTrue(ratio >= Contrast.TEXT, category.getId() + " on " + ground + ": " + ratio);
            }
        }
        assertEquals(5, new HashSet<>(pack.getCategories().stream().map(TechniqueCategory::getColor).toList()).size());
    }

    @Test
    void allTwelveCallerTypesAreTold() {
        assertEquals(new TreeSet<>(Set.of("talkative", "demanding", "indecisive", "complainer", "silent", "sceptical", "venter", "impatient",
                "aggrieved", "misinformed", "threat-maker", "aggressive")), new TreeSet<>(pack.getCallerTypes().stream().map(CallerType::getId).toList()));
        assertAll(pack.getCallerTypes().stream().map(type -> () -> {
            assertTrue(type.getSignals().size() >= 3, type.getId());
            assertTrue(type.getApproach().length() > 80, type.getId());
            assertTrue(type.getFits().size() >= 5, type.getId());
        }));
    }

    @Test
    void aTechniqueSuitsTheCallersThatItFits() {
        Map<String, Set<String>> suits = new TreeMap<>();
        Map<String, Set<String>> fits = new TreeMap<>();
        pack.getTechniques().forEach(technique -> suits.put(technique.getId(), new TreeSet<>(technique.getSuits())));
        pack.getCallerTypes().forEach(type -> type.getFits().forEach(id -> fits.computeIfAbsent(id, each -> new TreeSet<>()).add(type.getId())));
        assertEquals(fits, suits);
    }

    @Test
    void everyTechniqueIsEvidenceForAQuestionOfTheScorecard() {
        assertEquals(List.of("difficult-call"), pack.getScorecards().stream().map(Scorecard::getId).toList());
        assertEquals("1.1", pack.getScorecards().get(0).getVersion());
        Set<String> evidence = new HashSet<>();
        for (ScorecardQuestion question : questions()) {
            assertFalse(question.getGuidance().isBlank(), question.getId());
            // What counts nothing is asked for the sake of a question that does.
            assertEquals(question.getWeight() == 0, question.getTechniques().isEmpty(), question.getId());
            assertEquals(question.getTechniques().size(), new LinkedHashSet<>(question.getTechniques()).size(), question.getId());
            evidence.addAll(question.getTechniques());
            List<Double> points = question.getOptions().stream().map(AnswerOption::getPoints).toList();
            assertEquals(points.stream().sorted(Comparator.reverseOrder()).toList(), points, "the best answer comes first: " + question.getId());
            assertEquals(0, points.get(points.size() - 1), question.getId());
        }
        Set<String> rest = new TreeSet<>();
        pack.getTechniques().forEach(technique -> rest.add(technique.getId()));
        rest.removeAll(evidence);
        assertEquals(Set.of(), rest);
    }

    @Test
    void oneQuestionFailsTheEvaluationAndCannotBeSkipped() {
        List<ScorecardQuestion> failing = questions().stream()
                .filter(question -> question.getOptions().stream().anyMatch(option -> option.getFails() == FailScope.ALL)).toList();
        assertEquals(List.of("respect"), failing.stream().map(ScorecardQuestion::getId).toList());
        assertFalse(failing.get(0).isAllowsNotApplicable());
        assertTrue(questions().stream().anyMatch(ScorecardQuestion::isAllowsNotApplicable));
    }

    @Test
    void thereAreRolePlayCardsForHalfOfTheCallersOrMore() {
        assertTrue(pack.getRolePlayCards().size() >= 6);
        assertTrue(new HashSet<>(pack.getRolePlayCards().stream().map(RolePlayCard::getCallerType).toList()).size() >= 6);
        assertAll(pack.getRolePlayCards().stream().map(card -> () -> assertTrue(card.getPractises().size() >= 3, card.getId())));
    }

    private List<ScorecardQuestion> questions() {
        return pack.getScorecards().stream().flatMap(card -> card.getSections().stream()).flatMap(section -> section.getQuestions().stream()).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "").strip();
    }
}
