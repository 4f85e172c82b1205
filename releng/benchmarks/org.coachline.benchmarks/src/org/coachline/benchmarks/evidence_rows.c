/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/*
 * The rows that the workbook benchmark writes, written with libxlsxwriter: the same texts, numbers and formats, streamed as ours are.
 * Arguments: the number of rows, the file. Answers with the milliseconds it took by the clock and of the processor.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <xlsxwriter.h>

#define A_PLAN 100
#define COLUMNS 12
#define START_SECONDS 1770000000L
#define DAYS_TO_1970 25569.0
#define DAY_SECONDS 86400.0
/* Europe/Berlin in February. */
#define ZONE_SECONDS 3600

static double wall_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static double processor_ms(void) {
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

static lxw_format *wrapped(lxw_workbook *workbook, const char *number) {
    lxw_format *format = workbook_add_format(workbook);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    if (number != NULL) {
        format_set_num_format(format, number);
    }
    return format;
}

int main(int count, char **words) {
    static const char *titles[COLUMNS] = {"Agent", "Plans", "Goal", "Call", "Zone", "Position", "Technique", "Verdict", "Heard", "Better", "Comment", "call id"};
    static const int widths[COLUMNS] = {20, 30, 7, 17, 15, 8, 22, 14, 34, 34, 34, 0};
    if (count != 3) {
        return 2;
    }
    long rows = atol(words[1]);
    double begun = wall_ms();
    double used = processor_ms();
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    lxw_workbook *workbook = workbook_new_opt(words[2], &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Evidence");
    lxw_format *text = wrapped(workbook, NULL);
    lxw_format *strong = wrapped(workbook, NULL);
    format_set_bold(strong);
    lxw_format *number = wrapped(workbook, "0");
    lxw_format *time = wrapped(workbook, "yyyy-mm-dd hh:mm");
    lxw_format *position = wrapped(workbook, "[m]:ss");
    for (int i = 0; i < COLUMNS; i++) {
        worksheet_set_column(sheet, i, i, widths[i], NULL);
    }
    for (int i = 0; i < COLUMNS; i++) {
        worksheet_write_string(sheet, 0, i, titles[i], strong);
    }
    char agent[32];
    char heard[64];
    char call[32];
    for (long row = 0; row < rows; row++) {
        long in_plan = row % A_PLAN;
        lxw_row_t at = (lxw_row_t) (row + 1);
        snprintf(agent, sizeof agent, "Agent %ld", row / A_PLAN);
        snprintf(heard, sizeof heard, "Have you tried it again, number %ld", in_plan);
        snprintf(call, sizeof call, "call-%ld", in_plan);
        worksheet_write_string(sheet, at, 0, agent, strong);
        worksheet_write_string(sheet, at, 1, "Coaching plan", text);
        worksheet_write_number(sheet, at, 2, 1, number);
        worksheet_write_number(sheet, at, 3, DAYS_TO_1970 + (START_SECONDS + ZONE_SECONDS + in_plan * 60) / DAY_SECONDS, time);
        worksheet_write_string(sheet, at, 4, "Europe/Berlin", text);
        worksheet_write_number(sheet, at, 5, in_plan / DAY_SECONDS, position);
        worksheet_write_string(sheet, at, 6, "Validate first", text);
        worksheet_write_string(sheet, at, 7, "missed", text);
        worksheet_write_string(sheet, at, 8, heard, text);
        worksheet_write_string(sheet, at, 9, "That sounds like a long week", text);
        worksheet_write_string(sheet, at, 10, "Went straight to the steps", text);
        worksheet_write_string(sheet, at, 11, call, text);
    }
    worksheet_autofilter(sheet, 0, 0, (lxw_row_t) rows, COLUMNS - 1);
    worksheet_freeze_panes(sheet, 1, 1);
    if (workbook_close(workbook) != LXW_NO_ERROR) {
        return 1;
    }
    printf("%.3f %.3f\n", wall_ms() - begun, processor_ms() - used);
    return 0;
}
