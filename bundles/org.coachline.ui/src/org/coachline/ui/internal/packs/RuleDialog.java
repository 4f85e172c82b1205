/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.coachline.catalog.trust.JarSignatures;
import org.coachline.catalog.trust.PackSignature;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.catalog.trust.TrustPolicyException;
import org.coachline.insight.TeamTrust;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SettingChange;
import org.coachline.model.WrittenTime;
import org.coachline.ui.internal.support.CoachlineDialog;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Whose packs a library lets in, for everybody who opens it: anybody's, those that somebody signed, or those of listed signers. */
final class RuleDialog extends CoachlineDialog {

    private static final int WIDTH = 560;
    private static final int SIGNER_LINES = 6;
    private static final int LOG_LINES = 3;

    private final Library library;
    private final Map<TrustPolicy.Kind, Button> kinds = new EnumMap<>(TrustPolicy.Kind.class);
    private Text signers;
    private Button add;
    private Text log;

    RuleDialog(Shell shell, Library library) {
        super(shell, PackTexts.get("rule.title"));
        this.library = library;
        setBlockOnOpen(false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(PackTexts.get("rule.title"));
        setMessage(PackTexts.get(library.readOnly() ? "rule.readOnly" : "rule.text"));
        Composite area = form((Composite) super.createDialogArea(parent), 1);
        for (TrustPolicy.Kind each : TrustPolicy.Kind.values()) {
            Button button = Styles.id(new Button(area, SWT.RADIO), "rule." + each);
            button.setText(PackTexts.word("rule", each));
            button.addListener(SWT.Selection, event -> enable());
            kinds.put(each, button);
        }
        signers = Styles.id(Styles.named(new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), PackTexts.get("rule.signers")), "rule.signers");
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, signers.getLineHeight() * SIGNER_LINES).applyTo(signers);
        // A tab is no part of a fingerprint; it leaves the field as it leaves every other one.
        signers.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        Styles.quiet(area, PackTexts.get("rule.signersHint"));
        add = Styles.id(new Button(area, SWT.PUSH), "rule.add");
        add.setText(PackTexts.get("rule.add"));
        add.addListener(SWT.Selection, event -> addSigner());
        GridDataFactory.swtDefaults().applyTo(add);
        Styles.strong(area, PackTexts.get("rule.log"));
        log = Styles.id(Styles.named(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), PackTexts.get("rule.log")), "rule.log");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, log.getLineHeight() * LOG_LINES).applyTo(log);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Styles.enable(getButton(IDialogConstants.OK_ID), false);
        read();
    }

    private record Read(TrustPolicy policy, List<SettingChange> log, String problem) {
    }

    private void read() {
        Work.quietly(PackTexts.get("rule.title"), () -> {
            List<SettingChange> changes = TeamTrust.log(library);
            try {
                return new Read(TeamTrust.of(library), changes, "");
            } catch (LibraryException e) {
                // What is stored is no rule: whoever states one puts it in its place.
                return new Read(TrustPolicy.ANYONE, changes, UiErrors.plain(e));
            }
        }, this::show, UiErrors::mention);
    }

    private void show(Read read) {
        if (signers.isDisposed()) {
            return;
        }
        setErrorMessage(read.problem.isEmpty() ? null : read.problem);
        kinds.forEach((kind, button) -> button.setSelection(kind == read.policy.kind()));
        signers.setText(lines(read.policy.listed()));
        log.setText(read.log.isEmpty() ? PackTexts.get("rule.noLog") : read.log.stream().map(RuleDialog::words).collect(Collectors.joining("\n")));
        Styles.enable(getButton(IDialogConstants.OK_ID), !library.readOnly());
        enable();
    }

    private static String lines(List<TrustPolicy.Listed> listed) {
        return listed.stream().map(each -> (each.fingerprint() + ' ' + each.name()).strip()).collect(Collectors.joining("\n"));
    }

    private static String words(SettingChange change) {
        String when = WrittenTime.dayAndTime(change.at().atZone(ZoneId.systemDefault()));
        return PackTexts.get("rule.changed", when, change.who(), rule(change.before()), rule(change.after()));
    }

    private static String rule(@Nullable String text) {
        try {
            return text == null ? TrustPolicy.ANYONE.words() : TrustPolicy.of(text).words();
        } catch (TrustPolicyException e) {
            return text;
        }
    }

    private void enable() {
        boolean listed = chosen() == TrustPolicy.Kind.LISTED && !library.readOnly();
        signers.setEnabled(listed);
        Styles.enable(add, listed);
    }

    private TrustPolicy.Kind chosen() {
        return kinds.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey).findFirst().orElse(TrustPolicy.Kind.ANYONE);
    }

    private void addSigner() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(PackTexts.get("rule.addTitle"));
        dialog.setFilterExtensions(new String[] {"*.jar;*.zip", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            addSignersOf(Path.of(chosen));
        }
    }

    /** Lists whoever signed a jar, in the background: all of it has to be read. */
    void addSignersOf(Path jar) {
        Work.quietly(PackTexts.get("rule.title"), () -> JarSignatures.of(jar), found -> {
            if (signers.isDisposed()) {
                return;
            }
            if (found.state() != PackSignature.State.SIGNED) {
                setErrorMessage(PackTexts.get("rule.notSigned", jar.getFileName(), found.words()));
                return;
            }
            setErrorMessage(null);
            List<TrustPolicy.Listed> listed = found.signers().stream().map(each -> new TrustPolicy.Listed(each.fingerprint(), each.name()))
                    .filter(each -> !signers.getText().contains(each.fingerprint())).toList();
            signers.setText((signers.getText().strip() + '\n' + lines(listed)).strip());
        }, UiErrors::mention);
    }

    @Override
    protected void okPressed() {
        TrustPolicy policy;
        try {
            // The list is kept also where it is not asked for, so that it is there when it is again.
            policy = TrustPolicy.of(chosen().name().toLowerCase(Locale.ROOT) + '\n' + signers.getText());
        } catch (TrustPolicyException e) {
            setErrorMessage(UiErrors.plain(e));
            return;
        }
        String who = Preferences.reviewer();
        Styles.enable(getButton(IDialogConstants.OK_ID), false);
        Work.quietly(PackTexts.get("rule.title"), () -> {
            TeamTrust.change(library, policy, who);
            return policy;
        }, kept -> {
            if (!signers.isDisposed()) {
                super.okPressed();
            }
        }, failure -> {
            if (!signers.isDisposed()) {
                Styles.enable(getButton(IDialogConstants.OK_ID), true);
            }
            UiErrors.show(PackTexts.get("rule.failed"), failure);
        });
    }
}
