/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.coachline.audio.AudioFile;
import org.coachline.audio.RawFormat;
import org.coachline.audio.RawFormat.Coding;
import org.coachline.intake.HeaderlessFiles;
import org.coachline.model.Positions;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Fields;
import org.coachline.ui.internal.support.Styles;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Asks once for a folder how its files without a header are stored, and shows how long one of them would last then. */
final class HeaderlessDialog extends CoachlineDialog {

    /** In the order of the codings. */
    private static final List<Coding> CODINGS = List.of(Coding.MULAW, Coding.ALAW, Coding.S16LE);
    private static final List<String> RATES = List.of("8000", "11025", "12000", "16000", "24000", "32000", "44100", "48000"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

    private final List<Path> files;
    private Combo coding;
    private Combo rate;
    private Text channels;
    private Label preview;
    private @Nullable RawFormat format;

    /** @param files of one folder and one ending; at least one */
    HeaderlessDialog(@Nullable Shell shell, List<Path> files) {
        super(shell, ImportMessages.headerlessTitle);
        this.files = List.copyOf(files);
    }

    /** How the files are stored, as it was said. */
    @Nullable RawFormat format() {
        return format;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(ImportMessages.headerlessTitle);
        setMessage(NLS.bind(ImportMessages.headerlessText, files.size()));
        Composite area = form((Composite) super.createDialogArea(parent), 2);
        Path first = files.get(0);
        Label folder = new Label(area, SWT.WRAP);
        folder.setText(NLS.bind(ImportMessages.headerlessFolder, HeaderlessFiles.ending(first), first.toAbsolutePath().getParent()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(folder);
        coding = Fields.combo(area, ImportMessages.coding);
        coding.setItems(ImportMessages.codingMulaw, ImportMessages.codingAlaw, ImportMessages.codingS16);
        rate = Fields.openCombo(area, ImportMessages.rate);
        rate.setItems(RATES.toArray(String[]::new));
        channels = Fields.text(area, ImportMessages.channels);
        preview = Styles.quiet(area, " "); //$NON-NLS-1$
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, preview.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2).applyTo(preview);
        RawFormat proposal = HeaderlessFiles.proposal(first).orElse(new RawFormat(Coding.MULAW, 8000, 1));
        coding.select(CODINGS.indexOf(proposal.coding()));
        rate.setText(Integer.toString(proposal.sampleRate()));
        channels.setText(Integer.toString(proposal.channels()));
        for (Control field : new Control[] {coding, rate, channels}) {
            field.addListener(SWT.Modify, event -> changed());
            field.addListener(SWT.Selection, event -> changed());
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, ImportMessages.headerlessOk, true);
        createButton(parent, IDialogConstants.CANCEL_ID, ImportMessages.headerlessSkip, false);
        changed();
    }

    private void changed() {
        format = read();
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(format != null);
        }
        preview.setText(format == null ? ImportMessages.previewNone
                : NLS.bind(ImportMessages.preview, files.get(0).getFileName(), Positions.preciseClock(length(format))).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private @Nullable RawFormat read() {
        try {
            int hertz = Integer.parseInt(rate.getText().strip());
            int many = Integer.parseInt(channels.getText().strip());
            boolean possible = hertz >= 1 && hertz <= RawFormat.MAX_RATE && many >= 1 && many <= AudioFile.MAX_CHANNELS;
            return possible ? new RawFormat(CODINGS.get(coding.getSelectionIndex()), hertz, many) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The length in microseconds: by the size alone, which is all there is to go by. */
    private long length(RawFormat as) {
        try {
            long bytes = as.coding() == Coding.S16LE ? 2L : 1L;
            return Math.round(Files.size(files.get(0)) / (double) (bytes * as.channels()) / as.sampleRate() * 1e6);
        } catch (IOException e) {
            // Told when it is read.
            return 0;
        }
    }
}
