/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.osgi.util.NLS;

/** The texts of proposed plans and of what figures say. Patterns are those of {@link MessageFormat}. */
public final class Messages extends NLS {

    public static String Action_agree;
    public static String Action_how;
    public static String Action_peer;
    public static String Action_phrase;
    public static String Action_rolePlay;
    public static String Agreement_all;
    public static String Agreement_none;
    public static String Agreement_nothing;
    public static String Agreement_some;
    public static String Card_before;
    public static String Card_listenAlways;
    public static String Card_nobody;
    public static String Change_fell;
    public static String Change_rose;
    public static String Change_tooFew;
    public static String Change_unclear;
    public static String Clock_nothing;
    public static String Clock_sentence;
    public static String Coefficient_alphaFirm;
    public static String Coefficient_alphaTentative;
    public static String Coefficient_alphaWeak;
    public static String Coefficient_kappa;
    public static String Coefficient_worse;
    public static String Debrief_notTheirs;
    public static String FollowUp_text;
    public static String Goal_baseline;
    public static String Goal_statement;
    public static String Goal_tooFew;
    public static String Matrix_nothing;
    public static String Matrix_sentence;
    public static String NoSuchPerson;
    public static String Nothing;
    public static String Others_less;
    public static String Others_more;
    public static String Others_unclear;
    public static String Plan_title;
    public static String Question_praise;
    public static String Ratings_empty;
    public static String Ratings_encoding;
    public static String Ratings_malformed;
    public static String Ratings_raters;
    public static String Ratings_tooBig;
    public static String Ratings_tooLong;
    public static String Ratings_twice;
    public static String Ratings_unreadable;
    public static String Recovery_backToBack;
    public static String Recovery_enough;
    public static String Recovery_last;
    public static String Recovery_short;
    public static String Sample_representative;
    public static String Sample_sentence;
    public static String Sample_unequal;
    public static String Sample_weighted;
    public static String Selected_allMisses;
    public static String Selected_fall;
    public static String Selected_fewLeft;
    public static String Setting_stored;
    /** {0} folder of the library, {1} reason. */
    public static String Trust_stored;
    /** {0} folder of the library. */
    public static String Trust_unknown;
    public static String Setting_wrong;
    public static String Summary_basis;
    public static String Summary_counts;
    public static String Summary_moreTechniques;
    public static String Summary_noGoals;
    public static String Summary_noPraise;
    public static String Summary_severalReviewers;
    public static String Summary_somePraise;
    public static String Synthetic_calls;
    public static String Undefined_gaps;
    public static String Undefined_noMoments;
    public static String Undefined_nothingShared;
    public static String Undefined_noVariation;
    public static String Undefined_twoRaters;
    public static String Audit_delivered;
    public static String Audit_delivery;
    public static String Audit_notApplicable;
    public static String Audit_ruling;
    public static String Delivery_elsewhere;
    public static String Delivery_noFile;
    public static String Ruling_anotherDecides;
    public static String Ruling_answer;
    public static String Ruling_blind;
    public static String Ruling_decided;
    public static String Ruling_gone;
    public static String Ruling_momentGone;
    public static String Ruling_questionGone;
    public static String Ruling_reason;
    public static String Ruling_reviewerDecides;
    public static String Proposal_backfired;
    public static String Proposal_missed;
    public static String Proposal_partly;
    public static String Proposal_reason;
    public static String Proposal_usedWell;
    public static String Score_failsAll;
    public static String Score_failsSection;
    public static String Score_notApplicable;
    public static String Score_notAsked;
    public static String Score_nothing;
    public static String Score_open;
    public static String Score_unscored;
    public static String Score_notScored;
    public static String Score_section;
    public static String Score_sectionEmpty;
    public static String Score_term;
    public static String Score_times;
    public static String Score_whole;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }

    /**
     * A text about a setting.
     *
     * @param key  of the setting
     * @param what label or allowed
     * @return the text
     */
    public static String setting(String key, String what) {
        return ResourceBundle.getBundle(Messages.class.getPackageName() + ".settings", Locale.getDefault(Locale.Category.DISPLAY), Messages.class.getClassLoader())
                .getString(key + '.' + what);
    }

    /**
     * Fills in a pattern, with numbers as the user's language writes them.
     *
     * @param pattern   one of the texts above
     * @param arguments what its placeholders stand for
     * @return the text
     */
    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}
