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

    public static String undoAddGoal;
    public static String undoAddAction;
    public static String undoAddFollowUp;
    public static String undoAddSession;
    public static String undoRemoveGoal;
    public static String undoRemoveAction;
    public static String undoRemoveEvidence;
    public static String undoRemovePraise;
    public static String undoRemoveSession;
    public static String undoRemoveFollowUp;
    public static String undoMoveGoal;
    public static String undoChange;
    public static String undoPlan;
    public static String undoTitle;
    public static String undoPeriod;
    public static String undoStatus;
    public static String undoSummary;
    public static String undoGoal;
    public static String undoTarget;
    public static String undoDue;
    public static String undoAction;
    public static String undoFollowUp;
    public static String undoSession;
    public static String plansFilter;
    public static String plansEmpty;
    public static String plansPropose;
    public static String plansColumnTitle;
    public static String plansColumnAgent;
    public static String plansColumnStatus;
    public static String plansColumnDue;
    public static String plansName;
    public static String deleteTitle;
    public static String deleteQuestion;
    public static String deleteButton;
    public static String editorLoading;
    public static String editorTitle;
    public static String editorFrom;
    public static String editorTo;
    public static String editorStatus;
    public static String editorSummary;
    public static String editorExport;
    public static String goals;
    public static String goalColumn;
    public static String goalBaseline;
    public static String goalTarget;
    public static String goalDue;
    public static String goalStatus;
    public static String goalStatement;
    public static String goalAdd;
    public static String goalRemove;
    public static String goalUp;
    public static String goalDown;
    public static String goalBaselineNone;
    public static String goalBaselineText;
    public static String goalBaselineHint;
    public static String goalWithoutTechnique;
    public static String actions;
    public static String actionColumn;
    public static String actionOwner;
    public static String actionDue;
    public static String actionStatus;
    public static String actionAdd;
    public static String actionRemove;
    public static String evidence;
    public static String evidenceCall;
    public static String goalTargetPercent;
    public static String planRestored;
    public static String proposeOk;
    public static String plansDamaged;
    public static String plansDelete;
    public static String plansNoneFound;
    public static String editorPeriod;
    public static String editorCoached;
    public static String editorFor;
    public static String followUpsEmpty;
    public static String evidenceEmpty;
    public static String actionsEmpty;
    public static String sessionsEmpty;
    public static String goalsEmpty;
    public static String evidenceTechnique;
    public static String evidenceAt;
    public static String evidenceHeard;
    public static String evidenceBetter;
    public static String evidenceRemove;
    public static String evidenceOpen;
    public static String praise;
    public static String praiseRemove;
    public static String praiseEmpty;
    public static String followUps;
    public static String followUpAdd;
    public static String followUpRemove;
    public static String followUpText;
    public static String followUpDue;
    public static String followUpDone;
    public static String sessions;
    public static String sessionAdd;
    public static String sessionRemove;
    public static String sessionDate;
    public static String sessionMinutes;
    public static String sessionNotes;
    public static String statusOpen;
    public static String statusInProgress;
    public static String statusDone;
    public static String statusDropped;
    public static String planDraft;
    public static String planActive;
    public static String planClosed;
    public static String exportTitle;
    public static String exportJob;
    public static String exportDone;
    public static String exportFailed;
    public static String proposeTitle;
    public static String proposeText;
    public static String proposeAgent;
    public static String proposeFrom;
    public static String proposeAll;
    public static String proposeSince;
    public static String proposeThis;
    public static String proposeJob;
    public static String proposeNothing;
    public static String proposeNothingText;
    public static String planTitle;
    public static String openJob;
    public static String notFound;
    public static String goalOf;
    public static String undo;
    public static String redo;
    public static String saved;
    public static String callGone;
    public static String proposeNoAgents;
    public static String pageName;
    public static String templateTitle;
    public static String takeInTitle;
    public static String takeInHead;
    public static String takeInText;
    public static String takeInConflicts;
    public static String takeInNothing;
    public static String takeInMine;
    public static String takeInTheirs;
    public static String takeInWhere;
    public static String takeInWhat;
    public static String takeInCell;
    public static String takeInChanges;
    public static String takeInProblems;
    public static String takeInAdded;
    public static String takeInRemoved;
    public static String takeInBoth;
    public static String takeInAll;
    public static String takeInNone;
    public static String takeInOk;
    public static String takeInJob;
    public static String takeInFailed;
    public static String takeInDone;
    public static String takeInChanged;
    public static String undoTakeIn;
    public static String editorTakeIn;

    static {
        NLS.initializeMessages("org.coachline.ui.internal.plans.messages", PlanMessages.class); //$NON-NLS-1$
    }

    private PlanMessages() {
    }
}
