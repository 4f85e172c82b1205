/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;

/** The door to the programs of this package: {@code Tools NAME ARGUMENTS...}. What goes wrong is said in a line, and ends with 1. */
public final class Tools {

    private Tools() {
    }

    /**
     * Runs the program that the first word names.
     *
     * @param arguments its name and its arguments
     * @throws Exception what no program here expects
     */
    public static void main(String[] arguments) throws Exception {
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        try {
            switch (arguments[0]) {
                case "Archives" -> Archives.main(rest);
                case "Bench" -> Bench.main(rest);
                case "CliConfiguration" -> CliConfiguration.main(rest);
                case "Notice" -> Notice.main(rest);
                case "SpeechModel" -> SpeechModel.main(rest);
                case "TestSummary" -> TestSummary.main(rest);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (NoSuchFileException e) {
            fail("there is no " + e.getFile());
        } catch (IOException e) {
            fail(e.getMessage());
        }
    }

    private static void fail(String message) {
        System.err.println("coachline: " + message);
        System.exit(1);
    }
}
