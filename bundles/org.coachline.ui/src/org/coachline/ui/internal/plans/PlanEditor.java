/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.coachline.catalog.Catalog;
import org.coachline.insight.PlanNames;
import org.coachline.insight.calibration.ClosedEvidence;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.Stored;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evidence;
import org.coachline.report.PlanReport;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.review.ReviewJournal;
import org.coachline.ui.internal.review.ReviewSaver;
import org.coachline.ui.internal.review.SavedAt;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;

/** A coaching plan being written: read in the background, edited by commands, saved in one transaction. */
public final class PlanEditor extends EditorPart implements SessionListener {

    /** The editor's id. */
    public static final String ID = "org.coachline.ui.editor.plan"; //$NON-NLS-1$

    /** The context of the keys that mean something in a plan. */
    private static final String KEYS = "org.coachline.ui.context.plan"; //$NON-NLS-1$

    /**
     * What was read.
     *
     * @param plan     what is edited, and the version that it was made from
     * @param base     the library's plan of that version, or nothing where it is not known any more
     * @param restored whether the journal gave it
     */
    private record Read(Stored<CoachingPlan> plan, @Nullable CoachingPlan base, boolean restored, String agent, String coach, ClosedEvidence closed) {
    }

    private Composite area;
    private @Nullable Job reading;
    private @Nullable OpenDocument<CoachingPlan> plan;
    private @Nullable PlanPage page;
    private @Nullable ReviewJournal journal;
    private String agent = ""; //$NON-NLS-1$
    private String coach = ""; //$NON-NLS-1$
    private ClosedEvidence closed = ClosedEvidence.NONE;

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
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        getSite().getService(IContextService.class).activateContext(KEYS);
        Session.get().addListener(this);
        say(PlanMessages.editorLoading);
        read((PlanInput) getEditorInput());
    }

    @Override
    public void libraryOpened() {
        // A window that comes back with its editors has them before it has its library.
        if (plan == null) {
            read((PlanInput) getEditorInput());
        }
    }

    private void read(PlanInput input) {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        reading = Work.quietly(NLS.bind(PlanMessages.openJob, input.title()), () -> read(library, input), found -> show(library, found),
                failure -> failed(input, failure));
    }

    private void failed(PlanInput input, Exception failure) {
        UiErrors.log(input.title(), failure);
        if (failure instanceof LibraryException known && known.reason() == LibraryException.Reason.NOT_FOUND) {
            // The tab of a plan that somebody deleted, or that was thrown away unsaved, came back with the window.
            StatusLine.say(PlanMessages.notFound);
            getSite().getPage().closeEditor(this, false);
        } else if (!area.isDisposed()) {
            say(UiErrors.plain(failure));
        }
    }

    private static Read read(Library library, PlanInput input) throws LibraryException {
        PlanInput.Given given = input.given();
        Stored<CoachingPlan> edited = given == null ? library.load(CoachingPlan.class, input.planId())
                : new Stored<>(given.plan(), given.baseVersion());
        CoachingPlan base = null;
        if (given != null && given.baseVersion() > 0) {
            base = baseOf(library, given);
        }
        CoachingPlan document = edited.document();
        return new Read(edited, base, given != null && given.restored(), name(library.agents(), document.getAgentId()),
                name(library.reviewers(), document.getCoachId()), ClosedEvidence.of(library));
    }

    /**
     * What the given plan was made from. Where the library has gone on meanwhile, that is not known: against an empty plan both
     * works count as changed throughout, so that saving asks about each difference and drops none.
     */
    private static CoachingPlan baseOf(Library library, PlanInput.Given given) throws LibraryException {
        try {
            Stored<CoachingPlan> stored = library.load(CoachingPlan.class, given.plan().getId());
            if (stored.version() == given.baseVersion()) {
                return stored.document();
            }
        } catch (LibraryException e) {
            if (e.reason() != LibraryException.Reason.NOT_FOUND) {
                throw e;
            }
        }
        CoachingPlan empty = CoachingFactory.eINSTANCE.createCoachingPlan();
        empty.setId(given.plan().getId());
        return empty;
    }

    private void show(Library library, Read found) {
        if (area.isDisposed()) {
            return;
        }
        agent = found.agent();
        coach = found.coach();
        OpenDocument<CoachingPlan> open = new OpenDocument<>(found.plan().document(), found.plan().version());
        plan = open;
        if (found.base() != null) {
            open.rebase(found.base(), found.plan().version());
        }
        journal = new ReviewJournal(area.getDisplay(), library, Session.get().writer(), open);
        if (((PlanInput) getEditorInput()).given() != null) {
            open.markUnsaved();
        }
        page = new PlanPage(area, open, new PlanPage.Surroundings(Session.get().catalog(), agent, coach, this::export, this::takeIn, this::open, found.closed()));
        closed = found.closed();
        only(page.control());
        open.addListener(this::changed);
        HistoryActions.register(getEditorSite().getActionBars(), open);
        changed();
        // What had the keyboard when this was opened kept it while there was nothing here to have it.
        if (getSite().getPage().getActivePart() == this) {
            page.setFocus();
        }
        if (found.restored()) {
            StatusLine.say(PlanMessages.planRestored);
        }
        sayClosed();
    }

    private void sayClosed() {
        long hidden = plan == null ? 0 : closed.count(plan.document());
        if (hidden > 0) {
            StatusLine.say(NLS.bind(PlanMessages.evidenceClosed, hidden));
        }
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        Library library = Session.get().library();
        if (library != null && plan != null) {
            Work.quietly(PlanMessages.closedJob, () -> ClosedEvidence.of(library), now -> {
                if (page != null && !area.isDisposed() && !closed.equals(now)) {
                    closed = now;
                    page.close(now);
                    sayClosed();
                }
            }, UiErrors::mention);
        }
    }

    /** Shows this and throws away what was shown before. */
    private void only(Control shown) {
        for (Control each : area.getChildren()) {
            if (each != shown) {
                each.dispose();
            }
        }
        area.layout(true, true);
    }

    private void changed() {
        OpenDocument<CoachingPlan> open = plan;
        if (open != null && !area.isDisposed()) {
            setPartName(title(open.document()));
            firePropertyChange(PROP_DIRTY);
            getEditorSite().getActionBars().updateActionBars();
        }
    }

    private String title(CoachingPlan document) {
        String title = PlanTexts.text(document.getTitle());
        return agent.isEmpty() || title.contains(agent) ? title : NLS.bind(PlanMessages.planTitle, agent, title);
    }

    private void say(String text) {
        Composite message = Styles.panel(area, 1, false);
        Styles.quiet(message, text);
        only(message);
    }

    private void export() {
        OpenDocument<CoachingPlan> open = plan;
        PlanExport.Target target = open == null || page == null || !mayLeave(open) ? null
                : PlanExport.ask(getSite().getShell(), open.document(), agent, PlanExport.exporters());
        if (target != null) {
            page.flush();
            PlanExport.write(target, report(open), open.document().getId());
        }
    }

    /** Writes the plan as it is on the screen into a workbook; the status line says when it is there. */
    public void exportTo(Path file) {
        OpenDocument<CoachingPlan> open = plan;
        if (open != null && page != null && mayLeave(open)) {
            page.flush();
            PlanExport.write(file, report(open), open.document().getId());
        }
    }

    private boolean mayLeave(OpenDocument<CoachingPlan> open) {
        try {
            closed.check(open.document());
            return true;
        } catch (LibraryException e) {
            StatusLine.problem(e.getMessage());
            return false;
        }
    }

    private PlanReport report(OpenDocument<CoachingPlan> open) {
        return PlanReport.of(open.document(), open.version(), agent, coach, ref -> PlanTexts.technique(ref, Session.get().catalog()), Instant.now(),
                ZoneId.systemDefault());
    }

    /** Asks for a template and a place, and fills the one into the other. */
    void fillTemplate() {
        OpenDocument<CoachingPlan> open = plan;
        Path template = open == null || page == null || !mayLeave(open) ? null : PlanExport.askTemplate(getSite().getShell());
        Path file = template == null ? null : PlanExport.ask(getSite().getShell(), open.document(), agent);
        if (file != null) {
            fillTemplate(template, file);
        }
    }

    /** Fills a template with the plan as it is on the screen; the status line says when it is there. */
    public void fillTemplate(Path template, Path file) {
        OpenDocument<CoachingPlan> open = plan;
        if (open != null && page != null && mayLeave(open)) {
            page.flush();
            PlanExport.fill(template, file, report(open), open.document().getId());
        }
    }

    /** Asks for an edited workbook of this plan and takes in what is chosen of it. */
    void takeIn() {
        Path file = plan == null ? null : TakeIn.ask(getSite().getShell());
        if (file != null) {
            takeIn(file);
        }
    }

    /** Shows what a workbook would change, and takes in what is chosen. */
    public void takeIn(Path file) {
        OpenDocument<CoachingPlan> open = plan;
        if (open != null && page != null && mayLeave(open)) {
            page.flush();
            Catalog catalog = Session.get().catalog();
            new TakeIn(getSite().getShell(), open, new PlanNames(agent, coach, ref -> PlanTexts.technique(ref, catalog)), catalog,
                    this::takeKeyboard).from(file);
        }
    }

    /** Undo and save are this editor's from now on, whoever had the keyboard before a dialog. */
    private void takeKeyboard() {
        if (page != null && !area.isDisposed()) {
            getSite().getPage().activate(this);
            setFocus();
        }
    }

    private void open(Evidence evidence) {
        EvidenceNavigation.open(getSite().getPage(), evidence);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        OpenDocument<CoachingPlan> open = plan;
        Library library = Session.get().library();
        if (open == null || page == null || library == null) {
            return;
        }
        page.flush();
        if (new ReviewSaver(getSite().getShell(), library).save(open, open::execute)) {
            // From now on the window may come back with this editor: the library has the plan.
            setInput(PlanInput.stored(open.document().getId(), PlanTexts.text(open.document().getTitle())));
            SavedAt.now();
            StatusLine.say(NLS.bind(PlanMessages.saved, getPartName()));
        } else {
            monitor.setCanceled(true);
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
        Session.get().removeListener(this);
        if (journal != null) {
            journal.close();
        }
        super.dispose();
    }

    /** Whose plan it is; null while it is not read, or is nobody's. */
    public @Nullable String agentId() {
        OpenDocument<CoachingPlan> open = plan();
        return open == null ? null : open.document().getAgentId();
    }

    /** What is open, or nothing while it is being read or could not be. */
    public @Nullable OpenDocument<CoachingPlan> plan() {
        return plan;
    }

    /** Exports the plan; for the menu. */
    void exportPlan() {
        export();
    }

    private static String name(List<PersonRow> people, @Nullable String id) {
        return people.stream().filter(person -> person.id().equals(id)).map(PersonRow::name).findFirst().orElse(""); //$NON-NLS-1$
    }
}
