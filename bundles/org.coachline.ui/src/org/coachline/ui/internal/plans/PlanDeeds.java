/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.coachline.library.DueRow;
import org.coachline.library.Library;
import org.coachline.library.MomentRow;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;
import org.coachline.ui.internal.edit.Edits;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.review.ReviewSaver;
import org.coachline.ui.internal.support.OpenEditors;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a plan that are made from elsewhere, each one command: in the editor that has the plan open, else on the plan as the library has
 * it. What is not mixed with other edits is saved at once. UI thread; reading and writing are not.
 */
public final class PlanDeeds {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;

    /**
     * One change.
     *
     * @param label   for people
     * @param command made for the plan as it is; null where it has nothing to change any more
     */
    public record Deed(String label, BiFunction<EditingDomain, CoachingPlan, @Nullable Command> command) {
    }

    /**
     * What was done, so that it can be taken back.
     *
     * @param label for people
     * @param plan  on whose stack the command is
     * @param save  stores the plan after a step back or forth, unless it is mixed with other edits
     */
    public record Done(String label, OpenDocument<CoachingPlan> plan, Runnable save) {
    }

    private PlanDeeds() {
    }

    /** Finishes what is due: an action or goal is done, a follow-up is, a session was held. */
    public static Deed finish(DueRow row, String label) {
        return new Deed(label, (domain, plan) -> {
            EObject part = part(plan, row);
            if (part == null) {
                return null;
            }
            EStructuralFeature feature = switch (row.kind()) {
                case GOAL -> MODEL.getGoal_Status();
                case ACTION -> MODEL.getAction_Status();
                case FOLLOW_UP -> MODEL.getFollowUp_Done();
                case SESSION -> MODEL.getSession_Held();
            };
            Object value = switch (row.kind()) {
                case GOAL, ACTION -> ProgressStatus.DONE;
                case FOLLOW_UP, SESSION -> Boolean.TRUE;
            };
            return Edits.set(domain, part, feature, value, NLS.bind(PlanMessages.undoFinish, label));
        });
    }

    private static @Nullable EObject part(CoachingPlan plan, DueRow row) {
        return switch (row.kind()) {
            case GOAL -> goals(plan).filter(each -> row.id().equals(each.getId())).findFirst().orElse(null);
            case ACTION -> goals(plan).flatMap(each -> each.getActions().stream()).filter((Action each) -> row.id().equals(each.getId())).findFirst()
                    .orElse(null);
            case FOLLOW_UP -> goals(plan).flatMap(each -> each.getFollowUps().stream()).filter((FollowUp each) -> row.id().equals(each.getId()))
                    .findFirst().orElse(null);
            case SESSION -> plan.getSessions().stream().filter((Session each) -> row.id().equals(each.getId())).findFirst().orElse(null);
        };
    }

    private static Stream<Goal> goals(CoachingPlan plan) {
        return plan.getGoals().stream();
    }

    /** Keeps a role-play that was practised. */
    public static Deed practised(RolePlay played, String label) {
        return new Deed(label, (domain, plan) -> PlanCommands.addRolePlay(domain, plan, EcoreUtil.copy(played)));
    }

    /** Keeps a moment as praise. */
    public static Deed praise(MomentRow moment, String label) {
        return new Deed(label, (domain, plan) -> {
            if (plan.getPraise().stream().anyMatch(each -> moment.id().equals(each.getMomentId()))) {
                return null;
            }
            Evidence evidence = CoachingFactory.eINSTANCE.createEvidence();
            evidence.setId(Documents.newId());
            evidence.setCallId(moment.callId());
            evidence.setReviewId(moment.reviewId());
            evidence.setMomentId(moment.id());
            evidence.setCallStart(moment.callStart());
            evidence.setZone(moment.zone());
            evidence.setStartMicros(moment.startMicros());
            evidence.setEndMicros(moment.endMicros());
            evidence.setTechnique(moment.technique());
            evidence.setVerdict(moment.verdict());
            evidence.setPhraseHeard(moment.phraseHeard());
            return PlanCommands.addPraise(domain, plan, evidence);
        });
    }

    /**
     * Carries a change out.
     *
     * @param page    whose window asks, where something must be asked
     * @param library that holds the plan
     * @param planId  of the plan
     * @param deed    the change
     * @param then    is told what was done; not called where nothing was
     */
    public static void carryOut(IWorkbenchPage page, Library library, String planId, Deed deed, Consumer<Done> then) {
        PlanEditor editor = editor(page, planId);
        OpenDocument<CoachingPlan> open = editor == null ? null : editor.plan();
        if (editor != null && open != null) {
            boolean mixed = open.isDirty();
            if (execute(open, deed)) {
                Runnable save = () -> editor.getSite().getPage().saveEditor(editor, false);
                if (!mixed) {
                    save.run();
                }
                StatusLine.say(NLS.bind(mixed ? PlanMessages.tickInEditor : PlanMessages.ticked, deed.label()));
                then.accept(new Done(deed.label(), open, mixed ? () -> { } : save));
            }
            return;
        }
        Work.quietly(PlanMessages.tickJob, () -> library.load(CoachingPlan.class, planId), stored -> {
            OpenDocument<CoachingPlan> read = new OpenDocument<>(stored.document(), stored.version());
            Runnable save = () -> new ReviewSaver(page.getWorkbenchWindow().getShell(), library).save(read, read::execute);
            if (execute(read, deed)) {
                save.run();
                if (!read.isDirty()) {
                    StatusLine.say(NLS.bind(PlanMessages.ticked, deed.label()));
                    then.accept(new Done(deed.label(), read, save));
                }
            }
        }, UiErrors::mention);
    }

    private static @Nullable PlanEditor editor(IWorkbenchPage page, String planId) {
        return OpenEditors.of(page, OpenEditors.with(input -> input instanceof PlanInput plan && plan.planId().equals(planId))).stream()
                .map(each -> each.getEditor(false)).filter(PlanEditor.class::isInstance).map(PlanEditor.class::cast)
                .filter(each -> each.plan() != null).findFirst().orElse(null);
    }

    private static boolean execute(OpenDocument<CoachingPlan> open, Deed deed) {
        Command command = deed.command().apply(open.domain(), open.document());
        if (command == null || !open.execute(command)) {
            StatusLine.problem(PlanMessages.tickGone);
            return false;
        }
        return true;
    }
}
