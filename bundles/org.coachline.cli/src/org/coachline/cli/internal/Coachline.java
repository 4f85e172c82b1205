/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import picocli.CommandLine.Command;

/** All commands. */
@Command(name = "coachline cli", subcommands = {LibraryCommands.class, ImportCommand.class, RecorderCommands.class, IntakeCommand.class, SourceCommands.class, PairCommands.Join.class, PairCommands.Part.class,
    CallsCommand.class, AnalyseCommand.class, PeaksCommand.class, DecodeCommand.class,
    ProbeCommand.class, ReviewCommands.class, TranscriptCommands.class, PlanCommands.class, TemplateCommands.class,
    ProgressCommand.class, AgreementCommand.class, ScoreCommand.class, SampleCommand.class, DebriefCommand.class, DeliverCommand.class, ReplyCommand.class, RolePlayCommand.class,
    PacksCommands.class, GuestCommands.class, DemoCommand.class, TodayCommand.class,
    RecordCommands.Audit.class, KeepingCommands.LetGo.class, KeepingCommands.Holding.class, KeepingCommands.Erase.class, RecordCommands.MakeBackup.class,
    RecordCommands.Restore.class})
final class Coachline extends Group {
}
