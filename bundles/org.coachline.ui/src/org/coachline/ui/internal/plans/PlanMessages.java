/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.eclipse.osgi.util.NLS;

/** The strings of this package. */
final class PlanMessages extends NLS {

    static String undoAddGoal;
    static String undoAddAction;
    static String undoAddFollowUp;
    static String undoAddSession;
    static String undoRemoveGoal;
    static String undoRemoveAction;
    static String undoRemoveEvidence;
    static String undoRemovePraise;
    static String undoRemoveSession;
    static String undoRemoveFollowUp;
    static String undoMoveGoal;
    static String undoChange;
    static String plansFilter;
    static String plansEmpty;
    static String plansPropose;
    static String plansColumnTitle;
    static String plansColumnAgent;
    static String plansColumnCoach;
    static String plansColumnGoals;
    static String plansColumnStatus;
    static String plansColumnDue;
    static String plansName;
    static String deleteTitle;
    static String deleteQuestion;
    static String deleteButton;
    static String editorLoading;
    static String editorTitle;
    static String editorAgent;
    static String editorCoach;
    static String editorFrom;
    static String editorTo;
    static String editorStatus;
    static String editorSummary;
    static String editorExport;
    static String goals;
    static String goalsEmpty;
    static String goalColumn;
    static String goalBaseline;
    static String goalTarget;
    static String goalDue;
    static String goalStatus;
    static String goalStatement;
    static String goalAdd;
    static String goalRemove;
    static String goalUp;
    static String goalDown;
    static String goalBaselineNone;
    static String goalBaselineText;
    static String goalBaselineHint;
    static String goalWithoutTechnique;
    static String actions;
    static String actionColumn;
    static String actionOwner;
    static String actionDue;
    static String actionStatus;
    static String actionAdd;
    static String actionRemove;
    static String evidence;
    static String evidenceCall;
    static String evidenceAt;
    static String evidenceVerdict;
    static String evidenceHeard;
    static String evidenceBetter;
    static String evidenceRemove;
    static String evidenceOpen;
    static String praise;
    static String praiseRemove;
    static String praiseEmpty;
    static String followUps;
    static String followUpAdd;
    static String followUpRemove;
    static String followUpText;
    static String followUpDue;
    static String followUpDone;
    static String sessions;
    static String sessionAdd;
    static String sessionRemove;
    static String sessionDate;
    static String sessionMinutes;
    static String sessionNotes;
    static String statusOpen;
    static String statusInProgress;
    static String statusDone;
    static String statusDropped;
    static String planDraft;
    static String planActive;
    static String planClosed;
    static String exportTitle;
    static String exportJob;
    static String exportDone;
    static String exportFailed;
    static String exportOverwrite;
    static String proposeTitle;
    static String proposeText;
    static String proposeAgent;
    static String proposeFrom;
    static String proposeAll;
    static String proposeSince;
    static String proposeThis;
    static String proposeJob;
    static String proposeNothing;
    static String proposeNothingText;
    static String planTitle;
    static String saveJob;
    static String openJob;
    static String notFound;
    static String goalOf;
    static String pageName;

    static {
        NLS.initializeMessages("org.coachline.ui.internal.plans.messages", PlanMessages.class); //$NON-NLS-1$
    }

    private PlanMessages() {
    }
}
