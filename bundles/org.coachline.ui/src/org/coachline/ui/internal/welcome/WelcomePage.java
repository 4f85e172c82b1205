/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.welcome;

import java.util.List;

import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.look.Spacing;
import org.coachline.look.Token;
import org.coachline.look.Type;
import org.coachline.ui.Session;
import org.coachline.ui.internal.importing.Importing;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.Icons;
import org.coachline.ui.internal.support.LookColors;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** The page that names the next three things to do, each with the button that does it. */
public final class WelcomePage extends EditorPart {

    /** The page's id. */
    public static final String ID = "org.coachline.ui.editor.welcome"; //$NON-NLS-1$

    private static final String TECHNIQUES = "org.coachline.ui.view.techniques"; //$NON-NLS-1$
    private static final int WIDTH = 560;

    private Button first;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite area = new Composite(scroll, SWT.NONE);
        scroll.setContent(area);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridLayoutFactory.fillDefaults().margins(40, 32).spacing(0, Spacing.LARGE).applyTo(area);
        Label heading = paragraph(area, WelcomeMessages.heading);
        heading.setFont(LookColors.get().font(Type.CLOCK));
        paragraph(area, WelcomeMessages.intro);
        first = step(area, "headphones", WelcomeMessages.openTitle, WelcomeMessages.openText, WelcomeMessages.openAction, this::openFirstCall); //$NON-NLS-1$
        step(area, "map-pin", WelcomeMessages.markTitle, WelcomeMessages.markText, WelcomeMessages.markAction, this::showTechniques); //$NON-NLS-1$
        step(area, "folder-input", WelcomeMessages.importTitle, WelcomeMessages.importText, WelcomeMessages.importAction, //$NON-NLS-1$
                () -> Importing.ask(getSite().getShell(), List.of()));
        Styles.styled(paragraph(area, WelcomeMessages.again), Styles.QUIET);
        scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static Label paragraph(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        return label;
    }

    private static Button step(Composite parent, String icon, String title, String text, String action, Runnable run) {
        Composite step = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, Spacing.GRID).applyTo(step);
        Label image = new Label(step, SWT.NONE);
        image.setImage(Icons.icon(icon, Token.ACCENT));
        GridDataFactory.fillDefaults().span(1, 3).align(SWT.CENTER, SWT.BEGINNING).applyTo(image);
        Label heading = new Label(step, SWT.NONE);
        heading.setText(title);
        heading.setFont(LookColors.get().font(Type.STRONG));
        Label words = new Label(step, SWT.WRAP);
        words.setText(text);
        GridDataFactory.fillDefaults().hint(WIDTH - 48, SWT.DEFAULT).applyTo(words);
        Button button = new Button(step, SWT.PUSH);
        button.setText(action);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
        return button;
    }

    private void openFirstCall() {
        Library library = Session.get().library();
        if (library == null) {
            StatusLine.problem(WelcomeMessages.noCalls);
            return;
        }
        Work.quietly(WelcomeMessages.openTitle, () -> library.calls(CallQuery.ALL), this::open, UiErrors::mention);
    }

    private void open(List<CallRow> calls) {
        if (calls.isEmpty()) {
            StatusLine.problem(WelcomeMessages.noCalls);
            return;
        }
        CallRow call = calls.stream().filter(each -> each.moments() == 0).findFirst().orElse(calls.get(0));
        ReviewOpener.open(getSite().getWorkbenchWindow(), new ReviewInput(call.id(), null, call.agent()));
    }

    private void showTechniques() {
        try {
            getSite().getPage().showView(TECHNIQUES);
        } catch (PartInitException e) {
            UiErrors.show(WelcomeMessages.markTitle, e);
        }
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
