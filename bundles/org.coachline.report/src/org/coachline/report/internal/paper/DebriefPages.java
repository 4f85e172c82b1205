/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.debrief.EvaluationScore;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.Positions;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.chart.Charts;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.chart.StripMoment;
import org.coachline.report.internal.Words;
import org.coachline.report.internal.paper.Block.Span;
import org.coachline.report.internal.paper.Block.Tone;
import org.jspecify.annotations.Nullable;

/**
 * How a debrief is laid out: what went well first, then what can go better and how, the call at a glance, the scorecard with its arithmetic, and what
 * comes next.
 */
public final class DebriefPages {

    private final Debrief debrief;
    private final List<Block> blocks = new ArrayList<>();

    private DebriefPages(Debrief debrief) {
        this.debrief = debrief;
    }

    static Pages of(Debrief debrief) {
        return new DebriefPages(debrief).pages();
    }

    /** What is known of the call and who made the review. */
    public static List<Block> facts(Debrief debrief) {
        return only(debrief, DebriefPages::facts);
    }

    /** The scorecard with its arithmetic; nothing where none was answered. */
    public static List<Block> score(Debrief debrief) {
        return only(debrief, DebriefPages::score);
    }

    /** What was disputed and what became of it; nothing where nothing was. */
    public static List<Block> disputes(Debrief debrief) {
        return DisputePages.of(debrief);
    }

    /** What comes next; nothing where nothing does. */
    public static List<Block> next(Debrief debrief) {
        return only(debrief, DebriefPages::next);
    }

    /** How to call the call: by its start, else by its title. */
    public static String callName(Debrief debrief) {
        return new DebriefPages(debrief).callName();
    }

    private static List<Block> only(Debrief debrief, Consumer<DebriefPages> part) {
        DebriefPages pages = new DebriefPages(debrief);
        part.accept(pages);
        return pages.blocks;
    }

    private Pages pages() {
        String title = PaperMessages.format(PaperMessages.Debrief_title, callName());
        blocks.add(new Block.Heading(1, title));
        facts();
        if (!debrief.summary().isEmpty()) {
            blocks.add(new Block.Text(debrief.summary(), Tone.BODY));
        }
        moments();
        notes();
        if (!debrief.moments().isEmpty()) {
            blocks.add(new Block.Heading(2, PaperMessages.Debrief_glance));
            blocks.add(new Block.Figure(new Charts(ChartTheme.PRINT, InsightSettings.usual(debrief.zone()), key -> key).strip(callName(),
                    debrief.call().durationMicros(), debrief.moments().stream().map(each -> new StripMoment(each.startMicros(), each.endMicros(), each.channel(),
                            each.technique(), each.verdict())).toList())));
        }
        score();
        blocks.addAll(DisputePages.of(debrief));
        next();
        blocks.add(new Block.Text(PaperMessages.Debrief_dispute, Tone.QUIET));
        String who = debrief.agent().isEmpty() ? PaperMessages.Debrief_somebody : debrief.agent();
        return new Pages(title, PaperMessages.format(PaperMessages.Debrief_subject, who, callName()), PaperMessages.format(PaperMessages.Debrief_header, who, callName()),
                PaperMessages.format(PaperMessages.Debrief_footer, who), PaperMessages.language(), blocks);
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    private String callName() {
        if (debrief.call().start() == null) {
            return debrief.call().title().isEmpty() ? PaperMessages.Debrief_unknownCall : debrief.call().title();
        }
        return WrittenTime.longDayAndTime(debrief.call().start().atZone(debrief.call().zone()));
    }

    private static String day(LocalDate day) {
        return WrittenTime.longDay(day);
    }

    private static String percent(double share) {
        return ScoreText.percent(share, locale());
    }

    private static String number(double value) {
        return ScoreText.number(value);
    }

    private void facts() {
        List<List<Span>> rows = new ArrayList<>();
        fact(rows, PaperMessages.Fact_agent, debrief.agent());
        fact(rows, PaperMessages.Fact_reviewer, debrief.reviewer());
        if (debrief.call().start() != null) {
            fact(rows, PaperMessages.Fact_call, debrief.call().title());
        }
        fact(rows, PaperMessages.Fact_length, debrief.call().durationMicros() == 0 ? "" : Positions.clock(debrief.call().durationMicros()));
        fact(rows, PaperMessages.Fact_caller, debrief.call().callerType());
        fact(rows, PaperMessages.Fact_made, day(debrief.madeAt().atZone(debrief.zone()).toLocalDate()));
        blocks.add(new Block.Table(List.of(18, 82), List.of(), rows, List.of()));
    }

    private static void fact(List<List<Span>> rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(List.of(Span.of(name), Span.of(value)));
        }
    }

    private void moments() {
        List<Debrief.Moment> well = debrief.moments().stream().filter(each -> each.verdict() == Verdict.USED_WELL).toList();
        List<Debrief.Moment> rest = debrief.moments().stream().filter(each -> each.verdict() != Verdict.USED_WELL).toList();
        blocks.add(new Block.Heading(2, PaperMessages.Debrief_well));
        if (well.isEmpty()) {
            blocks.add(new Block.Text(PaperMessages.Debrief_noneWell, Tone.QUIET));
        }
        well.forEach(this::moment);
        if (!rest.isEmpty()) {
            blocks.add(new Block.Heading(2, PaperMessages.Debrief_better));
            rest.forEach(this::moment);
        }
        if (debrief.moments().isEmpty() && debrief.bookmarks() > 0) {
            blocks.add(new Block.Text(PaperMessages.format(PaperMessages.Debrief_unjudged, debrief.bookmarks()), Tone.QUIET));
        }
    }

    private void moment(Debrief.Moment moment) {
        List<Block> lines = new ArrayList<>();
        VerdictGlyph glyph = glyph(moment.verdict());
        String time = time(moment);
        lines.add(new Block.Text(List.of(Span.strong(time + "  "), Span.strong(moment.technique() + "  "),
                new Span(sign(moment.verdict()) + ' ' + Words.of(moment.verdict()), false, glyph.token())), Tone.BODY));
        if (!moment.heard().isEmpty()) {
            lines.add(said(speaker(moment.channel()), moment.heard()));
        }
        if (!moment.better().isEmpty()) {
            lines.add(said(PaperMessages.Moment_better, moment.better()));
        }
        for (String example : moment.examples()) {
            lines.add(said(PaperMessages.Moment_example, example));
        }
        moment.notes().forEach(note -> lines.add(new Block.Text(note, Tone.BODY)));
        blocks.add(new Block.Box(lines, glyph.token()));
    }

    /** When it was. */
    public static String time(Debrief.Moment moment) {
        return moment.endMicros() > moment.startMicros()
                ? PaperMessages.format(PaperMessages.Moment_span, Positions.clock(moment.startMicros()), Positions.clock(moment.endMicros()))
                : Positions.clock(moment.startMicros());
    }

    /** Whose words follow. */
    public static String speaker(ChannelRole role) {
        return switch (role) {
        case AGENT -> PaperMessages.Moment_agent;
        case CUSTOMER -> PaperMessages.Moment_customer;
        default -> PaperMessages.Moment_heard;
        };
    }

    private static Block said(String label, String words) {
        return new Block.Text(List.of(Span.quiet(label + ' '), Span.of(PaperMessages.format(PaperMessages.Quoted, words))), Tone.SAID);
    }

    /** The verdict's sign. */
    public static VerdictGlyph glyph(Verdict verdict) {
        return switch (verdict) {
        case USED_WELL -> VerdictGlyph.USED_WELL;
        case PARTLY -> VerdictGlyph.PARTLY;
        case BACKFIRED -> VerdictGlyph.BACKFIRED;
        case MISSED, NONE -> VerdictGlyph.MISSED;
        };
    }

    /** The verdict's sign of the workbench, as a letter. */
    public static String sign(Verdict verdict) {
        return switch (verdict) {
        case USED_WELL -> "\u25CF";
        case PARTLY -> "\u25D0";
        case BACKFIRED -> "\u25C6";
        case MISSED, NONE -> "\u25CB";
        };
    }

    private void notes() {
        if (!debrief.notes().isEmpty()) {
            blocks.add(new Block.Heading(2, PaperMessages.Debrief_notes));
            debrief.notes().forEach(note -> blocks.add(new Block.Text(note, Tone.BODY)));
        }
    }

    private void score() {
        EvaluationScore score = debrief.score();
        if (score == null) {
            if (!debrief.unscored().isEmpty()) {
                blocks.add(new Block.Heading(2, PaperMessages.Debrief_scorecard));
                blocks.add(new Block.Text(PaperMessages.format(PaperMessages.Score_gone, debrief.unscored()), Tone.QUIET));
            }
            return;
        }
        blocks.add(new Block.Heading(2, PaperMessages.format(PaperMessages.Score_title, score.name(), score.version())));
        List<List<Span>> rows = new ArrayList<>();
        for (EvaluationScore.Section section : score.sections()) {
            rows.add(List.of(Span.strong(section.name()), Span.strong(""), Span.strong(number(section.weight())), Span.strong(share(section.share()))));
            for (EvaluationScore.Question each : section.questions()) {
                rows.add(List.of(Span.of(each.name()), Span.of(answer(each)), Span.of(number(each.weight())), Span.of(points(each))));
            }
        }
        blocks.add(new Block.Table(List.of(48, 24, 12, 16), List.of(PaperMessages.Score_question, PaperMessages.Score_answer, PaperMessages.Score_weight,
                PaperMessages.Score_points), rows, List.of(2, 3)));
        if (!score.failed().isEmpty()) {
            blocks.add(new Block.Text(List.of(Span.strong(PaperMessages.format(PaperMessages.Score_failed, String.join("; ", score.failed())))), Tone.BODY));
        }
        for (int i = 0; i < score.steps().size(); i++) {
            String step = score.steps().get(i);
            blocks.add(new Block.Text(List.of(i == score.steps().size() - 1 ? Span.strong(step) : Span.of(step)), Tone.BODY));
        }
        blocks.add(new Block.Text(PaperMessages.format(PaperMessages.Score_rule, score.answered(), score.questions()), Tone.QUIET));
    }

    private static String share(@Nullable Double share) {
        return share == null ? PaperMessages.Score_none : percent(share);
    }

    private static String answer(EvaluationScore.Question question) {
        return question.notApplicable() ? PaperMessages.Score_notApplicable : question.points() == null ? PaperMessages.Score_unanswered : question.answer();
    }

    private static String points(EvaluationScore.Question question) {
        return question.points() == null ? PaperMessages.Score_none : !question.scored() ? PaperMessages.Score_notScored
                : PaperMessages.format(PaperMessages.Score_of, number(question.points()), number(question.most()));
    }

    private void next() {
        if (debrief.goals().isEmpty() && debrief.practice().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, PaperMessages.Debrief_next));
        for (Debrief.Goal goal : debrief.goals()) {
            List<Block> lines = new ArrayList<>();
            String name = goal.statement().isEmpty() ? goal.technique() : goal.statement();
            String due = goal.due() == null ? "" : ' ' + PaperMessages.format(PaperMessages.Next_due, day(goal.due()));
            lines.add(new Block.Text(List.of(Span.strong(name), Span.quiet(due)), Tone.BODY));
            List<List<Span>> actions = new ArrayList<>();
            for (Debrief.Action action : goal.actions()) {
                String owner = action.owner().isEmpty() ? "" : " (" + action.owner() + ')';
                String by = action.due() == null ? "" : ' ' + PaperMessages.format(PaperMessages.Next_due, day(action.due()));
                actions.add(List.of(Span.of(action.text()), Span.quiet(owner + by)));
            }
            if (!actions.isEmpty()) {
                lines.add(new Block.Bullets(actions));
            }
            blocks.add(new Block.Box(lines, Token.ACCENT));
        }
        for (Debrief.Practice each : debrief.practice()) {
            List<Block> lines = new ArrayList<>();
            lines.add(new Block.Text(List.of(Span.strong(PaperMessages.format(PaperMessages.Next_practise, each.technique()))), Tone.BODY));
            if (!each.how().isEmpty()) {
                lines.add(new Block.Text(each.how(), Tone.BODY));
            }
            if (!each.phrase().isEmpty()) {
                lines.add(said(PaperMessages.Moment_example, each.phrase()));
            }
            blocks.add(new Block.Box(lines, Token.ACCENT));
        }
    }
}
