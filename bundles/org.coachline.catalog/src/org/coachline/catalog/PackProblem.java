/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

/**
 * Something wrong with a pack.
 *
 * @param severity whether the pack can be used all the same
 * @param file     the name of the pack's file, as the reader was told it
 * @param line     line in the file, from 1; 1 where the whole file is meant
 * @param message  what is wrong, for people
 * @param remedy   what to do about it, for people
 */
public record PackProblem(Severity severity, String file, int line, String message, String remedy) {
}
