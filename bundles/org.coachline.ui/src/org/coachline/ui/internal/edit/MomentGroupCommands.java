/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * The commands that make more moments of one, one of more, or change several alike. Each is one undo step, and none loses what
 * was written about a moment or what links to it.
 */
public final class MomentGroupCommands {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    /** From what matters least to what matters most; the model's own order begins with what is usual. */
    private static final List<Severity> BY_WEIGHT = List.of(Severity.MINOR, Severity.NORMAL, Severity.MAJOR, Severity.CRITICAL);

    /** How moments stand in a call: by start, then by end. */
    public static final Comparator<Moment> BY_TIME = Comparator.comparingLong(Moment::getStartMicros)
            .thenComparingLong(Moment::getEndMicros);

    private MomentGroupCommands() {
    }

    /**
     * Makes two moments of one. The first keeps identity and what was written; the second, right after it, is of the same
     * technique, speaker, verdict and weight, and whatever linked to the one links to both.
     *
     * @param at where, in microseconds of the call; must lie within the moment, not at its edges, else nothing is to be done
     */
    public static Command split(EditingDomain domain, Review review, Moment moment, long at) {
        if (at <= moment.getStartMicros() || at >= moment.getEndMicros()) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.split"));
        Moment second = copy(moment);
        second.setStartMicros(at);
        second.setPhraseHeard(null);
        second.setBetterPhrase(null);
        second.setComment(null);
        Edits.appendSet(command, domain, moment, MODEL.getMoment_EndMicros(), at);
        int index = review.getMoments().indexOf(moment) + 1;
        command.append(AddCommand.create(domain, review, MODEL.getReview_Moments(), second, index));
        forLinks(review, (owner, feature, linked) -> {
            int link = linked.indexOf(moment);
            if (link >= 0) {
                command.append(AddCommand.create(domain, owner, feature, second, link + 1));
            }
        });
        return command;
    }

    /** Whether moments can become one: two or more, all of one technique, or all bookmarks. */
    public static boolean canMerge(Collection<Moment> moments) {
        return moments.size() > 1 && moments.stream().map(each -> item(each.getTechnique())).distinct().count() == 1;
    }

    private static String item(@Nullable CatalogRef technique) {
        return technique == null ? "" : technique.key();
    }

    /** The different verdicts among moments, in the order of their times; those without one have no say. */
    public static Set<Verdict> verdicts(Collection<Moment> moments) {
        return moments.stream().sorted(BY_TIME).map(Moment::getVerdict).filter(each -> each != Verdict.NONE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Makes one moment of several, from where the first begins to where the last ends. The first stays and takes over: texts are
     * joined line by line, the greatest weight counts, moments of different speakers are of both, and what linked to any of them
     * links to it.
     *
     * @param verdict of the one: that of all of them, or what was chosen where they differ
     */
    public static Command merge(EditingDomain domain, Review review, Collection<Moment> moments, Verdict verdict) {
        if (!canMerge(moments)) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Moment> all = moments.stream().sorted(BY_TIME).toList();
        Moment stays = all.getFirst();
        List<Moment> gone = all.subList(1, all.size());
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.merge", all.size()));
        Edits.appendSet(command, domain, stays, MODEL.getMoment_EndMicros(), all.stream().mapToLong(Moment::getEndMicros).max().orElseThrow());
        Edits.appendSet(command, domain, stays, MODEL.getMoment_Verdict(), verdict);
        Edits.appendSet(command, domain, stays, MODEL.getMoment_Channel(), all.stream().map(Moment::getChannel).distinct().count() == 1
                ? stays.getChannel() : ChannelRole.MIXED);
        Edits.appendSet(command, domain, stays, MODEL.getMoment_Severity(),
                all.stream().map(Moment::getSeverity).max(Comparator.comparingInt(BY_WEIGHT::indexOf)).orElseThrow());
        Edits.appendSet(command, domain, stays, MODEL.getMoment_PhraseHeard(), joined(all, Moment::getPhraseHeard));
        Edits.appendSet(command, domain, stays, MODEL.getMoment_BetterPhrase(), joined(all, Moment::getBetterPhrase));
        Edits.appendSet(command, domain, stays, MODEL.getMoment_Comment(), joined(all, Moment::getComment));
        forLinks(review, (owner, feature, linked) -> {
            List<Moment> replaced = linked.stream().filter(gone::contains).toList();
            if (!replaced.isEmpty()) {
                int index = linked.indexOf(replaced.getFirst());
                command.append(RemoveCommand.create(domain, owner, feature, replaced));
                if (!linked.contains(stays)) {
                    command.append(AddCommand.create(domain, owner, feature, stays, index));
                }
            }
        });
        command.append(RemoveCommand.create(domain, review, MODEL.getReview_Moments(), gone));
        return command;
    }

    private static String joined(List<Moment> moments, Function<Moment, @Nullable String> text) {
        return moments.stream().map(text).filter(Objects::nonNull).map(String::strip).filter(each -> !each.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
    }

    /**
     * Puts a copy beside each moment, right after it. Nothing links to the copies.
     *
     * @param copies is told the copies, in the moments' order of time
     */
    public static Command duplicate(EditingDomain domain, Review review, Collection<Moment> moments, List<Moment> copies) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.duplicate", moments.size()));
        // From the last to the first, so that none shifts the place of the next.
        moments.stream().sorted(Comparator.comparingInt(review.getMoments()::indexOf).reversed()).forEach(each -> {
            Moment copy = copy(each);
            copies.add(copy);
            command.append(AddCommand.create(domain, review, MODEL.getReview_Moments(), copy, review.getMoments().indexOf(each) + 1));
        });
        copies.sort(BY_TIME);
        return Edits.orNothing(command);
    }

    /** Adds moments that were proposed and are taken as they are, at the end of the review's list. They must be nobody's and have ids of their own. */
    public static Command accept(EditingDomain domain, Review review, List<Moment> proposed) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.accept", proposed.size()));
        if (!proposed.isEmpty()) {
            command.append(AddCommand.create(domain, review, MODEL.getReview_Moments(), proposed));
        }
        return Edits.orNothing(command);
    }

    /** Adds moments that were copied, at the end of the review's list. They must be nobody's and have ids of their own. */
    public static Command paste(EditingDomain domain, Review review, List<Moment> copies) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.paste", copies.size()));
        if (!copies.isEmpty()) {
            command.append(AddCommand.create(domain, review, MODEL.getReview_Moments(), copies));
        }
        return Edits.orNothing(command);
    }

    /** As {@link MomentCommands#remove}, under the name of cutting. */
    public static Command cut(EditingDomain domain, Review review, Collection<Moment> moments) {
        Command remove = MomentCommands.remove(domain, review, moments);
        if (!remove.canExecute()) {
            return remove;
        }
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.cut", moments.size()));
        command.append(remove);
        return command;
    }

    /**
     * Links moments to another technique, or to none, as {@link MomentCommands#setTechnique} does one. Those that have it already
     * stay as they are, whatever version of its pack they have seen.
     */
    public static Command setTechnique(EditingDomain domain, Collection<Moment> moments, @Nullable CatalogRef technique) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.technique"));
        for (Moment moment : moments) {
            if (!item(moment.getTechnique()).equals(item(technique))) {
                command.append(MomentCommands.setTechnique(domain, moment, technique));
            }
        }
        return Edits.orNothing(command);
    }

    /**
     * Moves one moment in time and to another technique, as one step.
     *
     * @param start microseconds in the call
     * @param end   microseconds, not before {@code start}
     */
    public static Command moveTo(EditingDomain domain, Moment moment, long start, long end, @Nullable CatalogRef technique) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.technique"));
        for (Command part : List.of(setTechnique(domain, List.of(moment), technique), MomentCommands.move(domain, moment, start, end))) {
            if (part.canExecute()) {
                command.append(part);
            }
        }
        return Edits.orNothing(command);
    }

    /** Sets how the technique went, of all moments that have a technique; bookmarks stay as they are. */
    public static Command setVerdict(EditingDomain domain, Collection<Moment> moments, Verdict verdict) {
        CompoundCommand command = new CompoundCommand(EditMessages.get("moment.verdict"));
        for (Moment moment : moments) {
            if (moment.getTechnique() != null) {
                Edits.appendSet(command, domain, moment, MODEL.getMoment_Verdict(), verdict);
            }
        }
        return Edits.orNothing(command);
    }

    /** A copy with an id of its own, in no review. */
    public static Moment copy(Moment moment) {
        Moment copy = EcoreUtil.copy(moment);
        copy.setId(Documents.newId());
        return copy;
    }

    /** How many coaching notes and answers link to any of some moments. */
    public static int links(Review review, Collection<Moment> moments) {
        List<EObject> owners = new ArrayList<>();
        forLinks(review, (owner, feature, linked) -> {
            if (linked.stream().anyMatch(moments::contains)) {
                owners.add(owner);
            }
        });
        return owners.size();
    }

    @FunctionalInterface
    private interface Links {
        void at(EObject owner, EReference feature, EList<Moment> linked);
    }

    private static void forLinks(Review review, Links links) {
        for (CoachingNote note : review.getNotes()) {
            links.at(note, MODEL.getCoachingNote_Moments(), note.getMoments());
        }
        if (review.getEvaluation() != null) {
            for (Answer answer : review.getEvaluation().getAnswers()) {
                links.at(answer, MODEL.getAnswer_Moments(), answer.getMoments());
            }
        }
    }
}
