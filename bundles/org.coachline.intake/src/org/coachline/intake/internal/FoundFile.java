/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param path  of the file
 * @param root  the folder it was found under: the one given, or its own
 * @param given whether it was given itself, and not found in a folder
 */
public record FoundFile(Path path, Path root, boolean given) {
}
