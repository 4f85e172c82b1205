/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.RolePlayCardEntry;
import org.coachline.catalog.RolePlayCardEntry;
import org.coachline.catalog.TechniqueEntry;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.CatalogRef;
import org.coachline.model.Positions;
import org.coachline.model.WrittenTime;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.RolePlay;
import org.coachline.model.coaching.Session;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** How the parts of a plan are put into words. */
final class PlanTexts {

    /** All values of a status, in the order in which they are chosen from. */
    static final List<ProgressStatus> PROGRESS = List.of(ProgressStatus.OPEN, ProgressStatus.IN_PROGRESS, ProgressStatus.DONE,
            ProgressStatus.DROPPED);
    static final List<PlanStatus> STATUS = List.of(PlanStatus.DRAFT, PlanStatus.ACTIVE, PlanStatus.CLOSED);

    /** A day, for measuring columns of days. */
    static final String SOME_DAY = "2026-12-28"; //$NON-NLS-1$
    /** As wide as the arrow of a choice in a cell. */
    static final String ARROW = "   \u25be"; //$NON-NLS-1$

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;
    private static final Map<EStructuralFeature, String> FEATURES = Map.ofEntries(
            Map.entry(MODEL.getCoachingPlan_Title(), PlanMessages.undoTitle),
            Map.entry(MODEL.getCoachingPlan_PeriodStart(), PlanMessages.undoPeriod),
            Map.entry(MODEL.getCoachingPlan_PeriodEnd(), PlanMessages.undoPeriod),
            Map.entry(MODEL.getCoachingPlan_Status(), PlanMessages.undoStatus),
            Map.entry(MODEL.getCoachingPlan_Summary(), PlanMessages.undoSummary),
            Map.entry(MODEL.getGoal_Statement(), PlanMessages.undoGoal),
            Map.entry(MODEL.getGoal_Target(), PlanMessages.undoTarget),
            Map.entry(MODEL.getGoal_Due(), PlanMessages.undoDue),
            Map.entry(MODEL.getGoal_Status(), PlanMessages.undoStatus),
            Map.entry(MODEL.getAction_Text(), PlanMessages.undoAction),
            Map.entry(MODEL.getAction_Owner(), PlanMessages.undoAction),
            Map.entry(MODEL.getAction_Due(), PlanMessages.undoDue),
            Map.entry(MODEL.getAction_Status(), PlanMessages.undoStatus),
            Map.entry(MODEL.getFollowUp_Text(), PlanMessages.undoFollowUp),
            Map.entry(MODEL.getFollowUp_Due(), PlanMessages.undoDue),
            Map.entry(MODEL.getFollowUp_Done(), PlanMessages.undoFollowUp),
            Map.entry(MODEL.getSession_Date(), PlanMessages.undoSession),
            Map.entry(MODEL.getSession_Minutes(), PlanMessages.undoSession),
            Map.entry(MODEL.getSession_Notes(), PlanMessages.undoSession),
            Map.entry(MODEL.getSession_Held(), PlanMessages.undoSession),
            Map.entry(MODEL.getRolePlay_Date(), PlanMessages.undoRolePlay),
            Map.entry(MODEL.getRolePlay_Partner(), PlanMessages.undoRolePlay),
            Map.entry(MODEL.getRolePlay_Result(), PlanMessages.undoRolePlay),
            Map.entry(MODEL.getRolePlay_Notes(), PlanMessages.undoRolePlay));

    private PlanTexts() {
    }

    static String progress(ProgressStatus status) {
        return switch (status) {
        case OPEN -> PlanMessages.statusOpen;
        case IN_PROGRESS -> PlanMessages.statusInProgress;
        case DONE -> PlanMessages.statusDone;
        case DROPPED -> PlanMessages.statusDropped;
        };
    }

    /** Whether a session took place: somebody said so, or wrote down how long it was or what came of it. */
    static boolean wasHeld(Session session) {
        return session.isHeld() || session.getMinutes() > 0 || !text(session.getNotes()).isBlank();
    }

    /** What was practised, and with which card. */
    static String practised(RolePlay played, Catalog catalog) {
        String technique = technique(played.getTechnique(), catalog);
        CatalogRef card = played.getCard();
        if (card == null) {
            return technique;
        }
        String name = catalog.rolePlayCards().stream().filter(each -> each.ref().sameItem(card)).map(RolePlayCardEntry::name).findFirst()
                .orElse(card.item());
        return technique.isEmpty() ? name : NLS.bind(PlanMessages.rolePlayWithCard, technique, name);
    }

    /** How a role-play went; empty while nobody said. */
    static String result(Verdict result) {
        return result == Verdict.NONE ? "" : Verdicts.name(result); //$NON-NLS-1$
    }

    static String status(PlanStatus status) {
        return switch (status) {
        case DRAFT -> PlanMessages.planDraft;
        case ACTIVE -> PlanMessages.planActive;
        case CLOSED -> PlanMessages.planClosed;
        };
    }

    /** The technique's name; for one whose pack is not there, its id. */
    static String technique(@Nullable CatalogRef ref, Catalog catalog) {
        if (ref == null) {
            return ""; //$NON-NLS-1$
        }
        Optional<TechniqueEntry> technique = catalog.technique(ref);
        return technique.map(TechniqueEntry::name).or(() -> catalog.rolePlayCards().stream().filter(card -> card.ref().key().equals(ref.key()))
                .map(RolePlayCardEntry::name).findFirst()).orElse(ref.item());
    }

    /** What stands in a list for a goal: its technique, or its own words. */
    static String goal(Goal goal, Catalog catalog) {
        if (goal.getTechnique() != null) {
            return technique(goal.getTechnique(), catalog);
        }
        String statement = text(goal.getStatement());
        return statement.isEmpty() ? PlanMessages.goalWithoutTechnique : statement;
    }

    static String baseline(Goal goal) {
        return goal.getBaselineChances() == 0 ? PlanMessages.goalBaselineNone
                : NLS.bind(PlanMessages.goalBaselineText, goal.getBaselineUsed(), goal.getBaselineChances());
    }

    static String percent(double share) {
        return Math.round(share * 100) + "\u202f%"; //$NON-NLS-1$
    }

    /** What a field is called in the menu's undo. */
    static String feature(EStructuralFeature feature) {
        return FEATURES.getOrDefault(feature, PlanMessages.undoPlan);
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }

    static String callTime(Evidence evidence) {
        Instant start = evidence.getCallStart();
        if (start == null) {
            return ""; //$NON-NLS-1$
        }
        ZoneId zone = evidence.getZone() == null ? ZoneId.systemDefault() : ZoneId.of(evidence.getZone());
        return WrittenTime.dayAndTime(start.atZone(zone));
    }

    static String position(Evidence evidence) {
        return Positions.clock(evidence.getStartMicros());
    }

    static VerdictGlyph glyph(Evidence evidence) {
        return switch (evidence.getVerdict()) {
        case USED_WELL -> VerdictGlyph.USED_WELL;
        case PARTLY -> VerdictGlyph.PARTLY;
        case MISSED -> VerdictGlyph.MISSED;
        case BACKFIRED -> VerdictGlyph.BACKFIRED;
        case NONE -> VerdictGlyph.BOOKMARK;
        };
    }
}
