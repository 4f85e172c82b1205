/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** The texts of documents. Patterns are those of {@link MessageFormat}. */
public final class PaperMessages extends NLS {

    public static String Card_agent;
    public static String Card_anyCaller;
    public static String Card_approach;
    public static String Card_avoid;
    public static String Card_caller;
    public static String Card_listen;
    public static String Card_practise;
    public static String Card_say;
    public static String Card_says;
    public static String Cards_subject;
    public static String Cards_title;
    public static String Debrief_better;
    public static String Debrief_dispute;
    public static String Debrief_footer;
    public static String Debrief_glance;
    public static String Debrief_header;
    public static String Debrief_next;
    public static String Debrief_noneWell;
    public static String Debrief_notes;
    public static String Debrief_scorecard;
    public static String Debrief_somebody;
    public static String Debrief_subject;
    public static String Debrief_title;
    public static String Debrief_unjudged;
    public static String Debrief_unknownCall;
    public static String Debrief_well;
    public static String Dispute_accepted;
    public static String Dispute_decided;
    public static String Dispute_delivered;
    public static String Dispute_kept;
    public static String Dispute_late;
    public static String Dispute_now;
    public static String Dispute_open;
    public static String Dispute_other;
    public static String Dispute_proposed;
    public static String Dispute_reason;
    public static String Dispute_score;
    public static String Dispute_title;
    public static String Dispute_why;
    public static String Fact_agent;
    public static String Fact_call;
    public static String Fact_caller;
    public static String Fact_length;
    public static String Fact_made;
    public static String Fact_reviewer;
    public static String Language;
    public static String Moment_agent;
    public static String Moment_better;
    public static String Moment_customer;
    public static String Moment_example;
    public static String Moment_heard;
    public static String Moment_span;
    public static String Next_due;
    public static String Next_practise;
    public static String Quoted;
    public static String Score_answer;
    public static String Score_failed;
    public static String Score_gone;
    public static String Score_none;
    public static String Score_notApplicable;
    public static String Score_notScored;
    public static String Score_of;
    public static String Score_points;
    public static String Score_question;
    public static String Score_rule;
    public static String Score_title;
    public static String Score_unanswered;
    public static String Score_weight;
    public static String Writing;

    static {
        NLS.initializeMessages(PaperMessages.class.getPackageName() + ".messages", PaperMessages.class);
    }

    private PaperMessages() {
    }

    /** Fills in a pattern, with numbers as the user's country writes them. */
    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }

    /** The language of these texts, with the user's country where that speaks it. */
    public static String language() {
        Locale country = Locale.getDefault(Locale.Category.FORMAT);
        return country.getLanguage().equals(Language) ? country.toLanguageTag() : Language;
    }
}
