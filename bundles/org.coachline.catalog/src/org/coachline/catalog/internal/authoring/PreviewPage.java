/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.PackColors;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.Severity;
import org.coachline.catalog.internal.SvgCheck;
import org.coachline.model.catalog.AnswerOption;
import org.coachline.model.catalog.CallerType;
import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.FailScope;
import org.coachline.model.catalog.QuestionCondition;
import org.coachline.model.catalog.RolePlayCard;
import org.coachline.model.catalog.Scorecard;
import org.coachline.model.catalog.ScorecardQuestion;
import org.coachline.model.catalog.ScorecardSection;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniqueCategory;
import org.coachline.model.catalog.TechniquePack;
import org.coachline.model.catalog.TechniqueReplacement;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** One pack as a page. Used once, by one thread. */
public final class PreviewPage {

    /** Nothing may be loaded or run, whatever a mistake of ours let through. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    private static final String CLASS = "class";

    private final Markup page = new Markup();
    private final PackSource source;
    private final @Nullable TechniquePack pack;
    private final List<PackProblem> problems;
    private final Map<String, String> names = new HashMap<>();

    /**
     * Of a pack.
     *
     * @param source   where its icons are
     * @param pack     a healthy one, or null
     * @param problems what is wrong with it
     * @param others   what other packs hold
     */
    public PreviewPage(PackSource source, @Nullable TechniquePack pack, List<PackProblem> problems, Catalog others) {
        this.source = source;
        this.pack = pack;
        this.problems = problems;
        others.techniques().forEach(each -> names.put(each.ref().key(), each.name()));
        others.callerTypes().forEach(each -> names.put(each.ref().key(), each.name()));
        others.categories().forEach(each -> names.put(each.ref().key(), each.name()));
    }

    /** The whole page. */
    public String html() {
        TechniquePack shown = pack;
        String title = shown == null ? source.name() : shown.getName();
        page.open("html", "lang", shown == null || shown.getLanguage() == null ? Locale.getDefault().toLanguageTag() : shown.getLanguage());
        page.open("head").empty("meta", "charset", "UTF-8").empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width").empty("meta", "name", "color-scheme", "content", "light dark");
        page.text("title", title).text("style", style()).close();
        page.open("body");
        page.open("header").text("h1", title);
        if (shown != null) {
            page.text("p", String.join(" · ", List.of(shown.getId(), shown.getVersion(), text(shown.getVendor()), text(shown.getLicence())).stream()
                    .filter(each -> !each.isBlank()).toList()), CLASS, "quiet");
            paragraph("p", shown.getDescription());
        }
        page.close();
        page.open("main");
        problems();
        if (shown != null) {
            content(shown);
        }
        return "<!DOCTYPE html>\n" + page.close().close().close() + '\n';
    }

    private void content(TechniquePack shown) {
        for (TreeIterator<EObject> all = shown.eAllContents(); all.hasNext();) {
            if (all.next() instanceof CatalogItem item) {
                names.putIfAbsent(item.getId(), item.getName());
            }
        }
        for (TechniqueCategory category : shown.getCategories()) {
            category(category.getName(), category.getColor(), category.getDescription(), shown.getTechniques().stream()
                    .filter(each -> own(each.getCategory()).equals(category.getId())).toList());
        }
        shown.getTechniques().stream().map(Technique::getCategory).filter(each -> own(each).indexOf('/') >= 0).distinct()
                .forEach(foreign -> category(name(foreign), null, null, shown.getTechniques().stream().filter(each -> foreign.equals(each.getCategory())).toList()));
        part(AuthoringMessages.callerTypes, shown.getCallerTypes(), this::callerType);
        part(AuthoringMessages.scorecards, shown.getScorecards(), this::scorecard);
        part(AuthoringMessages.rolePlayCards, shown.getRolePlayCards(), this::card);
        part(AuthoringMessages.replacements, shown.getReplacements(), this::replacement);
    }

    private <T> void part(String title, List<T> items, java.util.function.Consumer<T> each) {
        if (!items.isEmpty()) {
            page.open("section").text("h2", title);
            items.forEach(each);
            page.close();
        }
    }

    private void problems() {
        if (problems.isEmpty()) {
            page.text("p", AuthoringMessages.noProblems, CLASS, "quiet");
            return;
        }
        page.open("section").text("h2", AuthoringMessages.problems).open("ul");
        for (PackProblem each : problems) {
            page.open("li").text("strong", each.severity() == Severity.ERROR ? AuthoringMessages.error : AuthoringMessages.warning)
                    .text(' ' + each.file() + ':' + each.line() + ": " + each.message() + ' ').text("em", each.remedy()).close();
        }
        page.close().close();
    }

    private void category(String name, @Nullable String color, @Nullable String description, List<Technique> techniques) {
        open("section", color, "category").text("h2", name);
        paragraph("p", description);
        techniques.forEach(this::technique);
        page.close();
    }

    private void technique(Technique technique) {
        open("article", technique.getColor(), "technique").open("h3");
        icon(technique);
        page.text(technique.getName());
        if (technique.getKey() != null) {
            page.text(" ").text("kbd", technique.getKey());
        }
        page.close();
        paragraph("p", technique.getIntent());
        paragraph("p", technique.getHow());
        list(AuthoringMessages.say, technique.getPhrasesToSay(), "q");
        list(AuthoringMessages.avoid, technique.getPhrasesToAvoid(), "s");
        named(AuthoringMessages.suits, technique.getSuits());
        named(AuthoringMessages.precedes, technique.getPrecedes());
        page.close();
    }

    /** As a picture and not as a part of the page, so that whatever it holds cannot reach the page; drawn in the colour of text. */
    private void icon(Technique technique) {
        String icon = text(technique.getIcon());
        if (!icon.endsWith(".svg")) {
            return;
        }
        try {
            byte[] bytes = source.read(icon, SvgCheck.MOST_BYTES);
            Optional<String> refused = SvgCheck.refused(bytes);
            if (refused.isEmpty()) {
                String picture = "url(data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes) + ")";
                page.text("span", "", CLASS, "icon", "aria-hidden", "true", "style", "mask-image:" + picture + ";-webkit-mask-image:" + picture);
            }
        } catch (IOException e) {
            // It was there when the pack was read; that it has gone since costs the page a picture.
            page.text("span", "", CLASS, "icon", "aria-hidden", "true");
        }
    }

    private void callerType(CallerType type) {
        page.open("article").text("h3", type.getName());
        paragraph("p", type.getDescription());
        list(AuthoringMessages.signals, type.getSignals(), "span");
        paragraph("p", type.getApproach());
        named(AuthoringMessages.fits, type.getFits());
        page.close();
    }

    private void scorecard(Scorecard scorecard) {
        page.open("article").text("h3", scorecard.getName() + ' ' + scorecard.getVersion());
        paragraph("p", scorecard.getDescription());
        for (ScorecardSection section : scorecard.getSections()) {
            page.open("table").text("caption", NLS.bind(AuthoringMessages.weighted, section.getName(), number(section.getWeight())));
            page.open("thead").open("tr");
            for (String head : new String[] {AuthoringMessages.question, AuthoringMessages.weight, AuthoringMessages.answers}) {
                page.text("th", head, "scope", "col");
            }
            page.close().close().open("tbody");
            section.getQuestions().forEach(this::question);
            page.close().close();
        }
        page.close();
    }

    private void question(ScorecardQuestion question) {
        page.open("tr").open("th", "scope", "row").text(question.getName());
        paragraph("p", question.getGuidance());
        question.getConditions().forEach(each -> condition(question, each));
        page.close().text("td", number(question.getWeight()));
        String answers = String.join(", ", question.getOptions().stream().map(PreviewPage::answer).toList());
        page.text("td", (answers + (question.isAllowsNotApplicable() ? ", " + AuthoringMessages.notApplicable : "")
                + (question.isAutoFail() ? ". " + AuthoringMessages.autoFail : "")
                + (question.isCommentRequired() ? " " + AuthoringMessages.everyComment : ""))).close();
    }

    private static String answer(AnswerOption option) {
        String answer = NLS.bind(AuthoringMessages.points, option.getName(), number(option.getPoints()));
        if (option.getFails() != FailScope.NOTHING) {
            answer = NLS.bind(option.getFails() == FailScope.ALL ? AuthoringMessages.failsAll : AuthoringMessages.failsSection, answer);
        }
        return option.isCommentRequired() ? NLS.bind(AuthoringMessages.withComment, answer) : answer;
    }

    private void condition(ScorecardQuestion question, QuestionCondition condition) {
        Map<String, ScorecardQuestion> questions = new HashMap<>();
        if (question.eContainer().eContainer() instanceof Scorecard scorecard) {
            scorecard.getSections().forEach(section -> section.getQuestions().forEach(each -> questions.put(each.getId(), each)));
        }
        ScorecardQuestion asked = questions.get(condition.getQuestion());
        List<String> answers = condition.getAnswers().stream().map(id -> asked == null ? id : asked.getOptions().stream()
                .filter(option -> id.equals(option.getId())).map(AnswerOption::getName).findFirst().orElse(id)).toList();
        paragraph("p", NLS.bind(AuthoringMessages.askedWhen, asked == null ? condition.getQuestion() : asked.getName(),
                answers.stream().reduce((one, other) -> NLS.bind(AuthoringMessages.or, one, other)).orElse("")));
    }

    private void card(RolePlayCard card) {
        page.open("article").text("h3", card.getName());
        if (card.getCallerType() != null) {
            named(AuthoringMessages.callerType, List.of(card.getCallerType()));
        }
        paragraph("p", card.getSituation());
        paragraph("blockquote", card.getOpening());
        named(AuthoringMessages.practises, card.getPractises());
        page.close();
    }

    private void replacement(TechniqueReplacement replaced) {
        String now = replaced.getNow().isEmpty() ? AuthoringMessages.retired : String.join(", ", replaced.getNow().stream().map(this::name).toList());
        page.text("p", NLS.bind(AuthoringMessages.replaced, new Object[] {replaced.getSince(), String.join(", ", replaced.getWas()), now, text(replaced.getBecause())}));
    }

    private void list(String title, List<String> texts, String element) {
        List<String> shown = texts.stream().filter(each -> !each.isBlank()).toList();
        if (!shown.isEmpty()) {
            page.text("h4", title).open("ul");
            shown.forEach(each -> page.open("li").text(element, each).close());
            page.close();
        }
    }

    private void named(String title, List<String> ids) {
        if (!ids.isEmpty()) {
            page.text("p", title + ": " + String.join(", ", ids.stream().map(this::name).toList()), CLASS, "quiet");
        }
    }

    private void paragraph(String element, @Nullable String content) {
        if (content != null && !content.isBlank()) {
            page.text(element, content);
        }
    }

    /** An element with a coloured edge, where there is a colour: one for each theme. */
    private Markup open(String element, @Nullable String color, String kind) {
        if (color == null) {
            return page.open(element, CLASS, kind);
        }
        int light = PackColors.parse(color);
        return page.open(element, CLASS, kind + " coloured", "style", "--light:" + PackColors.written(light) + ";--dark:" + PackColors.written(PackColors.inDark(light)));
    }

    /** What an id names, where it is of this pack. */
    private String name(String id) {
        return names.getOrDefault(own(id), id);
    }

    private String own(@Nullable String id) {
        String prefix = pack == null ? "" : pack.getId() + '/';
        return id == null ? "" : id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String style() {
        try (InputStream in = PreviewPage.class.getResourceAsStream("preview.css")) {
            if (in == null) {
                throw new IllegalStateException("not shipped: preview.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
