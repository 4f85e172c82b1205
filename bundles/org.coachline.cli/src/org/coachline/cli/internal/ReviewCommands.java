/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import picocli.CommandLine.Command;

/** Reviews of calls. */
@Command(name = "review", subcommands = {AddMomentCommand.class, ShowReviewCommand.class, ProposeCommand.class})
final class ReviewCommands extends Group {
}
