/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** What the command line says. Patterns are those of {@link MessageFormat}. */
final class CliMessages extends NLS {

    public static String Agent_unknown;
    public static String Agreement_answers;
    public static String Agreement_leftOut;
    public static String Agreement_line;
    public static String Agreement_reviewers;
    public static String Agreement_unordered;
    public static String Agreement_verdicts;
    public static String Agreement_which;
    public static String Analyse_channel;
    public static String Analyse_file;
    public static String Analyse_parties;
    public static String Analyse_silences;
    public static String Analyse_unknown;
    public static String Call_unknown;
    public static String Change_unknown;
    public static String Chart_alone;
    public static String Chart_call;
    public static String Chart_ending;
    public static String Chart_json;
    public static String Chart_noTechnique;
    public static String Chart_technique;
    public static String Chart_techniqueUnknown;
    public static String Chart_where;
    public static String Check_problem;
    public static String Check_problems;
    public static String Check_sound;
    public static String Debrief_draft;
    public static String Deliver_clipsLeft;
    public static String Reply_taken;
    public static String Reply_outdated;
    public static String Reply_late;
    public static String Deliver_large;
    public static String Deliver_nothing;
    public static String Deliver_noPraise;
    public static String Deliver_ending;
    public static String Decode_folder;
    public static String Decode_itself;
    public static String Decode_output;
    public static String Demo_chart;
    public static String Demo_hardest;
    public static String Demo_imported;
    public static String Demo_library;
    public static String Demo_marked;
    public static String Demo_nothing;
    public static String Demo_plan;
    public static String Demo_workbook;
    public static String Diff_add;
    public static String Diff_conflict;
    public static String Diff_line;
    public static String Diff_nothing;
    public static String Diff_remove;
    public static String Diff_set;
    public static String ExportAll_done;
    public static String ExportAll_template;
    public static String ExportAll_who;
    public static String Export_asTemplate;
    public static String Export_output;
    public static String Fault;
    public static String File_failed;
    public static String File_folder;
    public static String File_missing;
    public static String Group_arriving;
    public static String Group_calls;
    public static String Group_files;
    public static String Group_libraries;
    public static String Group_packs;
    public static String Group_plans;
    public static String Group_records;
    public static String Group_reviews;
    public static String Group_trying;
    public static String Import_changes;
    public static String Import_deleted;
    public static String Import_done;
    public static String Import_duplicate;
    public static String Import_nobody;
    public static String Import_nothing;
    public static String Import_paired;
    public static String Import_refused;
    public static String Import_remark;
    public static String Interrupted;
    public static String Io_failed;
    public static String Library_created;
    public static String Library_server;
    public static String Library_generated;
    public static String Library_info;
    public static String Moment_backwards;
    public static String Moment_beyond;
    public static String Nearest;
    public static String Guest_line;
    public static String Guest_noContributor;
    public static String Guest_off;
    public static String Guest_offAndGone;
    public static String Guest_on;
    public static String Guest_unknown;
    public static String Sign_both;
    public static String Sign_failed;
    public static String Sign_password;
    public static String Sign_tool;
    public static String Site_arrival;
    public static String Site_failed;
    public static String Site_licence;
    public static String Site_noProduct;
    public static String Site_restart;
    public static String Site_rule;
    public static String Site_keptRule;
    public static String Site_noRule;
    public static String Site_wouldCome;
    public static String Site_wouldChange;
    public static String Site_code;
    public static String Pack_ruledBy;
    public static String Trust_change;
    public static String Trust_listed;
    public static String Trust_unknown;
    public static String Trust_unsigned;
    public static String Pack_beside;
    public static String Pack_code;
    public static String Pack_downgrade;
    public static String Pack_elsewhere;
    public static String Pack_folderOrNone;
    public static String Pack_from;
    public static String Pack_fromBundle;
    public static String Pack_fromFolder;
    public static String Pack_fromLibrary;
    public static String Pack_fromUser;
    public static String Pack_installed;
    public static String Pack_item;
    public static String Pack_itemNow;
    public static String Pack_noFolder;
    public static String Pack_notInstalled;
    public static String Pack_notLetIn;
    public static String Pack_offNow;
    public static String Pack_onNow;
    public static String Pack_removed;
    public static String Pack_replaced;
    public static String Pack_unknown;
    public static String Pack_faulty;
    public static String Pack_healthy;
    public static String Pack_leftOut;
    public static String Pack_off;
    public static String Pack_refused;
    public static String Pack_problem;
    public static String Pack_superseded;
    public static String Pack_valid;
    public static String Paper_ending;
    public static String Paper_replaced;
    public static String Peaks_output;
    public static String Plan_backwards;
    public static String Plan_notNamed;
    public static String Plan_unknown;
    public static String Probe_line;
    public static String Progress_basis;
    public static String Progress_nothing;
    public static String Progress_period;
    public static String Progress_rate;
    public static String Progress_session;
    public static String Progress_share;
    public static String Progress_tooFew;
    public static String Progress_trend;
    public static String Progress_trends;
    public static String Rebuild_problems;
    public static String Rebuild_sound;
    public static String Review_none;
    public static String Propose_by;
    public static String Propose_leftOut;
    public static String Propose_nobody;
    public static String Review_noneAtAll;
    public static String Review_several;
    public static String RolePlay_noCards;
    public static String RolePlay_noEvidence;
    public static String RolePlay_nothing;
    public static String RolePlay_which;
    public static String Recorder_unknown;
    public static String Reviewer_blank;
    public static String Reviewer_nameless;
    public static String Reviewer_unknown;
    public static String Samples_missing;
    public static String Script_call;
    public static String Settings_change;
    public static String Settings_chosen;
    public static String Settings_form;
    public static String Settings_none;
    public static String Settings_twice;
    public static String Settings_unknown;
    public static String Settings_usual;
    public static String Team_unknown;
    public static String Technique_unknown;
    public static String Source_about;
    public static String Source_added;
    public static String Source_failed;
    public static String Source_failing;
    public static String Source_field;
    public static String Source_list;
    public static String Source_looked;
    public static String Source_never;
    public static String Source_noName;
    public static String Source_none;
    public static String Source_pattern;
    public static String Source_preview;
    public static String Source_removed;
    public static String Source_unknown;
    public static String Source_zone;
    public static String Template_good;
    public static String Template_name;
    public static String Rank_reason;
    public static String Transcript_agent;
    public static String Transcript_cards;
    public static String Transcript_customer;
    public static String Transcript_dropped;
    public static String Transcript_empty;
    public static String Transcript_imported;
    public static String Transcript_noSpeakers;
    public static String Transcript_nobody;
    public static String Transcript_none;
    public static String Transcript_output;
    public static String Transcript_unknownSpeaker;
    public static String Usage_hint;
    public static String Usage_noCommand;
    public static String Usage_unknown;
    public static String Value_atLeast;
    public static String Value_between;
    public static String Value_day;
    public static String Value_expected;
    public static String Value_hours;
    public static String Value_path;
    public static String Value_raw;
    public static String Value_seconds;
    public static String Value_weight;
    public static String Value_whole;

    static {
        NLS.initializeMessages(CliMessages.class.getPackageName() + ".messages", CliMessages.class);
    }

    private CliMessages() {
    }

    /**
     * Fills in a pattern, with numbers as the user's language writes them.
     *
     * @param pattern   one of the texts above
     * @param arguments what its placeholders stand for
     * @return the text
     */
    static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}
