/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** All commands. */
@Command(name = "coachline cli", versionProvider = Coachline.Version.class, subcommands = {
    LibraryCommands.class, ImportCommand.class, RecorderCommands.class, IntakeCommand.class, SourceCommands.class, PairCommands.Join.class, PairCommands.Part.class,
    CallsCommand.class, AnalyseCommand.class, PeaksCommand.class, DecodeCommand.class,
    ProbeCommand.class, ReviewCommands.class, TranscriptCommands.class, PlanCommands.class, TemplateCommands.class,
    ProgressCommand.class, AgreementCommand.class, DriftCommand.class, ScoreCommand.class, SampleCommand.class, DebriefCommand.class, DeliverCommand.class, ReplyCommand.class, DisputeCommands.class, RolePlayCommand.class,
    PacksCommands.class, GuestCommands.class, DemoCommand.class, TodayCommand.class,
    RecordCommands.Audit.class, KeepingCommands.LetGo.class, KeepingCommands.Holding.class, KeepingCommands.Erase.class, RecordCommands.MakeBackup.class,
    RecordCommands.Restore.class})
final class Coachline extends Group {

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    private boolean version;

    /** The version of the program, which is that of the bundle it is in. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Bundle own = FrameworkUtil.getBundle(Coachline.class);
            return new String[] {"Coachline" + (own == null ? "" : " " + own.getVersion())};
        }
    }
}
