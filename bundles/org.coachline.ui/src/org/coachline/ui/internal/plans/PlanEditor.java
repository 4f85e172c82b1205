/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.util.List;
import java.util.Objects;

import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.library.Stored;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;

/** A coaching plan being written: read in the background, edited by commands, saved in one transaction. */
public final class PlanEditor extends EditorPart {

    /** The editor's id. */
    public static final String ID = "org.coachline.ui.editor.plan"; //$NON-NLS-1$

    private record Read(Stored<CoachingPlan> plan, String agent, String coach) {
    }

    private Composite area;
    private StackLayout stack;
    private @Nullable Job reading;
    private @Nullable OpenDocument<CoachingPlan> plan;
    private @Nullable PlanPage page;
    private @Nullable PlanSaver saver;
    private String agent = ""; //$NON-NLS-1$
    private String coach = ""; //$NON-NLS-1$

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PlanInput)) {
            throw new PartInitException(String.valueOf(input));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        stack = new StackLayout();
        area.setLayout(stack);
        Composite waiting = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(waiting);
        Styles.quiet(waiting, PlanMessages.editorLoading);
        stack.topControl = waiting;
        read((PlanInput) getEditorInput());
    }

    private void read(PlanInput input) {
        Library library = Session.get().library();
        if (library == null) {
            say(PlanMessages.notFound);
            return;
        }
        CoachingPlan proposed = input.proposed();
        reading = Work.quietly(NLS.bind(PlanMessages.openJob, input.title()), () -> {
            Stored<CoachingPlan> stored = proposed != null ? new Stored<>(proposed, 0) : library.load(CoachingPlan.class, input.planId());
            return new Read(stored, name(library.agents(), stored.document().getAgentId()),
                    name(library.reviewers(), stored.document().getCoachId()));
        }, found -> show(library, found), failure -> {
            say(UiErrors.plain(failure));
            UiErrors.log(input.title(), failure);
        });
    }

    private void show(Library library, Read found) {
        if (area.isDisposed()) {
            return;
        }
        agent = found.agent();
        coach = found.coach();
        OpenDocument<CoachingPlan> open = new OpenDocument<>(found.plan().document(), found.plan().version());
        plan = open;
        saver = new PlanSaver(library, open, getSite().getShell());
        if (found.plan().version() == 0) {
            open.markUnsaved();
        }
        page = new PlanPage(area, open, new PlanPage.Surroundings(Session.get().catalog(), agent, coach, this::export, this::open));
        stack.topControl = page.control();
        area.layout();
        open.addListener(this::changed);
        HistoryActions.register(getEditorSite().getActionBars(), open);
        changed();
    }

    private void changed() {
        OpenDocument<CoachingPlan> open = plan;
        if (open != null && !area.isDisposed()) {
            setPartName(NLS.bind(PlanMessages.planTitle, agent, PlanTexts.text(open.document().getTitle())));
            firePropertyChange(PROP_DIRTY);
            getEditorSite().getActionBars().updateActionBars();
            Objects.requireNonNull(saver).edited();
        }
    }

    private void say(String text) {
        Composite message = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(message);
        Styles.text(message, text);
        stack.topControl = message;
        area.layout();
    }

    private void export() {
        OpenDocument<CoachingPlan> open = plan;
        if (open != null && page != null) {
            page.flush();
            PlanExport.run(getSite().getShell(), open.document(), open.version(), agent, coach, Session.get().catalog());
        }
    }

    private void open(Evidence evidence) {
        EvidenceNavigation.open(getSite().getPage(), evidence);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (page != null && saver != null) {
            page.flush();
            saver.save();
        }
    }

    @Override
    public boolean isDirty() {
        return plan != null && plan.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a plan has one place, the library"); //$NON-NLS-1$
    }

    @Override
    public void setFocus() {
        if (page != null) {
            page.setFocus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (reading != null) {
            reading.cancel();
        }
        if (saver != null) {
            saver.close();
        }
        super.dispose();
    }

    /** Exports the plan; for the menu. */
    void exportPlan() {
        export();
    }

    private static String name(List<PersonRow> people, @Nullable String id) {
        return people.stream().filter(person -> person.id().equals(id)).map(PersonRow::name).findFirst().orElse(""); //$NON-NLS-1$
    }
}
