/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching.impl;

import java.time.Instant;

import java.util.Collection;

import org.coachline.model.CatalogRef;

import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Marker;
import org.coachline.model.coaching.RecorderFigure;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.Transcript;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Call</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getQueue <em>Queue</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getCallerType <em>Caller Type</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getSatisfaction <em>Satisfaction</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getHandleTimeMicros <em>Handle Time Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#isHelpRequested <em>Help Requested</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getLegs <em>Legs</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getTranscript <em>Transcript</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getRecorderNote <em>Recorder Note</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getMarkers <em>Markers</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getRedactions <em>Redactions</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getExternalId <em>External Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.coachline.model.coaching.impl.CallImpl#getRecorderFigures <em>Recorder Figures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CallImpl extends DocumentImpl implements Call {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final Instant START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Instant start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQueue() <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueue()
	 * @generated
	 * @ordered
	 */
	protected static final String QUEUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQueue() <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueue()
	 * @generated
	 * @ordered
	 */
	protected String queue = QUEUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCallerType() <em>Caller Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallerType()
	 * @generated
	 * @ordered
	 */
	protected static final CatalogRef CALLER_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCallerType() <em>Caller Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCallerType()
	 * @generated
	 * @ordered
	 */
	protected CatalogRef callerType = CALLER_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResolution() <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolution()
	 * @generated
	 * @ordered
	 */
	protected static final Resolution RESOLUTION_EDEFAULT = Resolution.UNKNOWN;

	/**
	 * The cached value of the '{@link #getResolution() <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolution()
	 * @generated
	 * @ordered
	 */
	protected Resolution resolution = RESOLUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSatisfaction() <em>Satisfaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSatisfaction()
	 * @generated
	 * @ordered
	 */
	protected static final Double SATISFACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSatisfaction() <em>Satisfaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSatisfaction()
	 * @generated
	 * @ordered
	 */
	protected Double satisfaction = SATISFACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandleTimeMicros() <em>Handle Time Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandleTimeMicros()
	 * @generated
	 * @ordered
	 */
	protected static final Long HANDLE_TIME_MICROS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandleTimeMicros() <em>Handle Time Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandleTimeMicros()
	 * @generated
	 * @ordered
	 */
	protected Long handleTimeMicros = HANDLE_TIME_MICROS_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant IMPORTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant importedAt = IMPORTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #isHelpRequested() <em>Help Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHelpRequested()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HELP_REQUESTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHelpRequested() <em>Help Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHelpRequested()
	 * @generated
	 * @ordered
	 */
	protected boolean helpRequested = HELP_REQUESTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLegs() <em>Legs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegs()
	 * @generated
	 * @ordered
	 */
	protected EList<Leg> legs;

	/**
	 * The cached value of the '{@link #getTranscript() <em>Transcript</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscript()
	 * @generated
	 * @ordered
	 */
	protected Transcript transcript;

	/**
	 * The default value of the '{@link #getRecorderNote() <em>Recorder Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorderNote()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORDER_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecorderNote() <em>Recorder Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorderNote()
	 * @generated
	 * @ordered
	 */
	protected String recorderNote = RECORDER_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMarkers() <em>Markers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarkers()
	 * @generated
	 * @ordered
	 */
	protected EList<Marker> markers;

	/**
	 * The cached value of the '{@link #getRedactions() <em>Redactions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedactions()
	 * @generated
	 * @ordered
	 */
	protected EList<Redaction> redactions;

	/**
	 * The default value of the '{@link #getExternalId() <em>External Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalId()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTERNAL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExternalId() <em>External Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalId()
	 * @generated
	 * @ordered
	 */
	protected String externalId = EXTERNAL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceName() <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceName()
	 * @generated
	 * @ordered
	 */
	protected String sourceName = SOURCE_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRecorderFigures() <em>Recorder Figures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecorderFigures()
	 * @generated
	 * @ordered
	 */
	protected EList<RecorderFigure> recorderFigures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CoachingPackage.Literals.CALL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Instant newStart) {
		Instant oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQueue() {
		return queue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueue(String newQueue) {
		String oldQueue = queue;
		queue = newQueue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__QUEUE, oldQueue, queue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogRef getCallerType() {
		return callerType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCallerType(CatalogRef newCallerType) {
		CatalogRef oldCallerType = callerType;
		callerType = newCallerType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__CALLER_TYPE, oldCallerType, callerType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Resolution getResolution() {
		return resolution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolution(Resolution newResolution) {
		Resolution oldResolution = resolution;
		resolution = newResolution == null ? RESOLUTION_EDEFAULT : newResolution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__RESOLUTION, oldResolution, resolution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSatisfaction() {
		return satisfaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSatisfaction(Double newSatisfaction) {
		Double oldSatisfaction = satisfaction;
		satisfaction = newSatisfaction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__SATISFACTION, oldSatisfaction, satisfaction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHandleTimeMicros() {
		return handleTimeMicros;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandleTimeMicros(Long newHandleTimeMicros) {
		Long oldHandleTimeMicros = handleTimeMicros;
		handleTimeMicros = newHandleTimeMicros;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__HANDLE_TIME_MICROS, oldHandleTimeMicros, handleTimeMicros));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getImportedAt() {
		return importedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedAt(Instant newImportedAt) {
		Instant oldImportedAt = importedAt;
		importedAt = newImportedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__IMPORTED_AT, oldImportedAt, importedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHelpRequested() {
		return helpRequested;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHelpRequested(boolean newHelpRequested) {
		boolean oldHelpRequested = helpRequested;
		helpRequested = newHelpRequested;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__HELP_REQUESTED, oldHelpRequested, helpRequested));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Leg> getLegs() {
		if (legs == null) {
			legs = new EObjectContainmentEList<Leg>(Leg.class, this, CoachingPackage.CALL__LEGS);
		}
		return legs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transcript getTranscript() {
		return transcript;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTranscript(Transcript newTranscript, NotificationChain msgs) {
		Transcript oldTranscript = transcript;
		transcript = newTranscript;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__TRANSCRIPT, oldTranscript, newTranscript);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranscript(Transcript newTranscript) {
		if (newTranscript != transcript) {
			NotificationChain msgs = null;
			if (transcript != null)
				msgs = ((InternalEObject)transcript).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.CALL__TRANSCRIPT, null, msgs);
			if (newTranscript != null)
				msgs = ((InternalEObject)newTranscript).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CoachingPackage.CALL__TRANSCRIPT, null, msgs);
			msgs = basicSetTranscript(newTranscript, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__TRANSCRIPT, newTranscript, newTranscript));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecorderNote() {
		return recorderNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecorderNote(String newRecorderNote) {
		String oldRecorderNote = recorderNote;
		recorderNote = newRecorderNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__RECORDER_NOTE, oldRecorderNote, recorderNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Marker> getMarkers() {
		if (markers == null) {
			markers = new EObjectContainmentEList<Marker>(Marker.class, this, CoachingPackage.CALL__MARKERS);
		}
		return markers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Redaction> getRedactions() {
		if (redactions == null) {
			redactions = new EObjectContainmentEList<Redaction>(Redaction.class, this, CoachingPackage.CALL__REDACTIONS);
		}
		return redactions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExternalId() {
		return externalId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternalId(String newExternalId) {
		String oldExternalId = externalId;
		externalId = newExternalId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__EXTERNAL_ID, oldExternalId, externalId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceName() {
		return sourceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceName(String newSourceName) {
		String oldSourceName = sourceName;
		sourceName = newSourceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CoachingPackage.CALL__SOURCE_NAME, oldSourceName, sourceName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecorderFigure> getRecorderFigures() {
		if (recorderFigures == null) {
			recorderFigures = new EObjectContainmentEList<RecorderFigure>(RecorderFigure.class, this, CoachingPackage.CALL__RECORDER_FIGURES);
		}
		return recorderFigures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CoachingPackage.CALL__LEGS:
				return ((InternalEList<?>)getLegs()).basicRemove(otherEnd, msgs);
			case CoachingPackage.CALL__TRANSCRIPT:
				return basicSetTranscript(null, msgs);
			case CoachingPackage.CALL__MARKERS:
				return ((InternalEList<?>)getMarkers()).basicRemove(otherEnd, msgs);
			case CoachingPackage.CALL__REDACTIONS:
				return ((InternalEList<?>)getRedactions()).basicRemove(otherEnd, msgs);
			case CoachingPackage.CALL__RECORDER_FIGURES:
				return ((InternalEList<?>)getRecorderFigures()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CoachingPackage.CALL__TITLE:
				return getTitle();
			case CoachingPackage.CALL__START:
				return getStart();
			case CoachingPackage.CALL__ZONE:
				return getZone();
			case CoachingPackage.CALL__QUEUE:
				return getQueue();
			case CoachingPackage.CALL__CALLER_TYPE:
				return getCallerType();
			case CoachingPackage.CALL__RESOLUTION:
				return getResolution();
			case CoachingPackage.CALL__SATISFACTION:
				return getSatisfaction();
			case CoachingPackage.CALL__HANDLE_TIME_MICROS:
				return getHandleTimeMicros();
			case CoachingPackage.CALL__IMPORTED_AT:
				return getImportedAt();
			case CoachingPackage.CALL__HELP_REQUESTED:
				return isHelpRequested();
			case CoachingPackage.CALL__LEGS:
				return getLegs();
			case CoachingPackage.CALL__TRANSCRIPT:
				return getTranscript();
			case CoachingPackage.CALL__RECORDER_NOTE:
				return getRecorderNote();
			case CoachingPackage.CALL__MARKERS:
				return getMarkers();
			case CoachingPackage.CALL__REDACTIONS:
				return getRedactions();
			case CoachingPackage.CALL__EXTERNAL_ID:
				return getExternalId();
			case CoachingPackage.CALL__SOURCE_NAME:
				return getSourceName();
			case CoachingPackage.CALL__RECORDER_FIGURES:
				return getRecorderFigures();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CoachingPackage.CALL__TITLE:
				setTitle((String)newValue);
				return;
			case CoachingPackage.CALL__START:
				setStart((Instant)newValue);
				return;
			case CoachingPackage.CALL__ZONE:
				setZone((String)newValue);
				return;
			case CoachingPackage.CALL__QUEUE:
				setQueue((String)newValue);
				return;
			case CoachingPackage.CALL__CALLER_TYPE:
				setCallerType((CatalogRef)newValue);
				return;
			case CoachingPackage.CALL__RESOLUTION:
				setResolution((Resolution)newValue);
				return;
			case CoachingPackage.CALL__SATISFACTION:
				setSatisfaction((Double)newValue);
				return;
			case CoachingPackage.CALL__HANDLE_TIME_MICROS:
				setHandleTimeMicros((Long)newValue);
				return;
			case CoachingPackage.CALL__IMPORTED_AT:
				setImportedAt((Instant)newValue);
				return;
			case CoachingPackage.CALL__HELP_REQUESTED:
				setHelpRequested((Boolean)newValue);
				return;
			case CoachingPackage.CALL__LEGS:
				getLegs().clear();
				getLegs().addAll((Collection<? extends Leg>)newValue);
				return;
			case CoachingPackage.CALL__TRANSCRIPT:
				setTranscript((Transcript)newValue);
				return;
			case CoachingPackage.CALL__RECORDER_NOTE:
				setRecorderNote((String)newValue);
				return;
			case CoachingPackage.CALL__MARKERS:
				getMarkers().clear();
				getMarkers().addAll((Collection<? extends Marker>)newValue);
				return;
			case CoachingPackage.CALL__REDACTIONS:
				getRedactions().clear();
				getRedactions().addAll((Collection<? extends Redaction>)newValue);
				return;
			case CoachingPackage.CALL__EXTERNAL_ID:
				setExternalId((String)newValue);
				return;
			case CoachingPackage.CALL__SOURCE_NAME:
				setSourceName((String)newValue);
				return;
			case CoachingPackage.CALL__RECORDER_FIGURES:
				getRecorderFigures().clear();
				getRecorderFigures().addAll((Collection<? extends RecorderFigure>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CoachingPackage.CALL__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CoachingPackage.CALL__START:
				setStart(START_EDEFAULT);
				return;
			case CoachingPackage.CALL__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case CoachingPackage.CALL__QUEUE:
				setQueue(QUEUE_EDEFAULT);
				return;
			case CoachingPackage.CALL__CALLER_TYPE:
				setCallerType(CALLER_TYPE_EDEFAULT);
				return;
			case CoachingPackage.CALL__RESOLUTION:
				setResolution(RESOLUTION_EDEFAULT);
				return;
			case CoachingPackage.CALL__SATISFACTION:
				setSatisfaction(SATISFACTION_EDEFAULT);
				return;
			case CoachingPackage.CALL__HANDLE_TIME_MICROS:
				setHandleTimeMicros(HANDLE_TIME_MICROS_EDEFAULT);
				return;
			case CoachingPackage.CALL__IMPORTED_AT:
				setImportedAt(IMPORTED_AT_EDEFAULT);
				return;
			case CoachingPackage.CALL__HELP_REQUESTED:
				setHelpRequested(HELP_REQUESTED_EDEFAULT);
				return;
			case CoachingPackage.CALL__LEGS:
				getLegs().clear();
				return;
			case CoachingPackage.CALL__TRANSCRIPT:
				setTranscript((Transcript)null);
				return;
			case CoachingPackage.CALL__RECORDER_NOTE:
				setRecorderNote(RECORDER_NOTE_EDEFAULT);
				return;
			case CoachingPackage.CALL__MARKERS:
				getMarkers().clear();
				return;
			case CoachingPackage.CALL__REDACTIONS:
				getRedactions().clear();
				return;
			case CoachingPackage.CALL__EXTERNAL_ID:
				setExternalId(EXTERNAL_ID_EDEFAULT);
				return;
			case CoachingPackage.CALL__SOURCE_NAME:
				setSourceName(SOURCE_NAME_EDEFAULT);
				return;
			case CoachingPackage.CALL__RECORDER_FIGURES:
				getRecorderFigures().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CoachingPackage.CALL__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CoachingPackage.CALL__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case CoachingPackage.CALL__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case CoachingPackage.CALL__QUEUE:
				return QUEUE_EDEFAULT == null ? queue != null : !QUEUE_EDEFAULT.equals(queue);
			case CoachingPackage.CALL__CALLER_TYPE:
				return CALLER_TYPE_EDEFAULT == null ? callerType != null : !CALLER_TYPE_EDEFAULT.equals(callerType);
			case CoachingPackage.CALL__RESOLUTION:
				return resolution != RESOLUTION_EDEFAULT;
			case CoachingPackage.CALL__SATISFACTION:
				return SATISFACTION_EDEFAULT == null ? satisfaction != null : !SATISFACTION_EDEFAULT.equals(satisfaction);
			case CoachingPackage.CALL__HANDLE_TIME_MICROS:
				return HANDLE_TIME_MICROS_EDEFAULT == null ? handleTimeMicros != null : !HANDLE_TIME_MICROS_EDEFAULT.equals(handleTimeMicros);
			case CoachingPackage.CALL__IMPORTED_AT:
				return IMPORTED_AT_EDEFAULT == null ? importedAt != null : !IMPORTED_AT_EDEFAULT.equals(importedAt);
			case CoachingPackage.CALL__HELP_REQUESTED:
				return helpRequested != HELP_REQUESTED_EDEFAULT;
			case CoachingPackage.CALL__LEGS:
				return legs != null && !legs.isEmpty();
			case CoachingPackage.CALL__TRANSCRIPT:
				return transcript != null;
			case CoachingPackage.CALL__RECORDER_NOTE:
				return RECORDER_NOTE_EDEFAULT == null ? recorderNote != null : !RECORDER_NOTE_EDEFAULT.equals(recorderNote);
			case CoachingPackage.CALL__MARKERS:
				return markers != null && !markers.isEmpty();
			case CoachingPackage.CALL__REDACTIONS:
				return redactions != null && !redactions.isEmpty();
			case CoachingPackage.CALL__EXTERNAL_ID:
				return EXTERNAL_ID_EDEFAULT == null ? externalId != null : !EXTERNAL_ID_EDEFAULT.equals(externalId);
			case CoachingPackage.CALL__SOURCE_NAME:
				return SOURCE_NAME_EDEFAULT == null ? sourceName != null : !SOURCE_NAME_EDEFAULT.equals(sourceName);
			case CoachingPackage.CALL__RECORDER_FIGURES:
				return recorderFigures != null && !recorderFigures.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", start: ");
		result.append(start);
		result.append(", zone: ");
		result.append(zone);
		result.append(", queue: ");
		result.append(queue);
		result.append(", callerType: ");
		result.append(callerType);
		result.append(", resolution: ");
		result.append(resolution);
		result.append(", satisfaction: ");
		result.append(satisfaction);
		result.append(", handleTimeMicros: ");
		result.append(handleTimeMicros);
		result.append(", importedAt: ");
		result.append(importedAt);
		result.append(", helpRequested: ");
		result.append(helpRequested);
		result.append(", recorderNote: ");
		result.append(recorderNote);
		result.append(", externalId: ");
		result.append(externalId);
		result.append(", sourceName: ");
		result.append(sourceName);
		result.append(')');
		return result.toString();
	}

} //CallImpl
