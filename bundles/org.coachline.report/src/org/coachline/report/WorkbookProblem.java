/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

/**
 * Something in a workbook that is not understood, or not taken over, with its place.
 *
 * @param sheet   name of the sheet, empty for the workbook as a whole
 * @param cell    address such as B7, empty for the sheet as a whole
 * @param message what it is and what to do, for people
 */
public record WorkbookProblem(String sheet, String cell, String message) {

    /**
     * Place and message in one line.
     *
     * @return as a person reads it
     */
    public String line() {
        String place = cell.isEmpty() ? sheet : sheet + '!' + cell;
        return place.isEmpty() ? message : place + ": " + message;
    }
}
