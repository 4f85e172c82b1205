/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.coachline.model.CatalogRef;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Call</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One conversation: one or more legs, and what is known about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Call#getTitle <em>Title</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getStart <em>Start</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getZone <em>Zone</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getQueue <em>Queue</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getCallerType <em>Caller Type</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getSatisfaction <em>Satisfaction</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getHandleTimeMicros <em>Handle Time Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#isHelpRequested <em>Help Requested</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getLegs <em>Legs</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getTranscript <em>Transcript</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getRecorderNote <em>Recorder Note</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getMarkers <em>Markers</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getRedactions <em>Redactions</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getExternalId <em>External Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getSourceName <em>Source Name</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Call#getRecorderFigures <em>Recorder Figures</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getCall()
 * @model
 * @generated
 */
public interface Call extends Document {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For calls that no other fact tells apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Start()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getStart();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Instant value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IANA zone id of the call centre at that time; the start is shown in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Zone()
	 * @model
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Queue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Queue</em>' attribute.
	 * @see #setQueue(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Queue()
	 * @model
	 * @generated
	 */
	String getQueue();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getQueue <em>Queue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queue</em>' attribute.
	 * @see #getQueue()
	 * @generated
	 */
	void setQueue(String value);

	/**
	 * Returns the value of the '<em><b>Caller Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Caller Type</em>' attribute.
	 * @see #setCallerType(CatalogRef)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_CallerType()
	 * @model dataType="org.coachline.model.coaching.CatalogRef"
	 * @generated
	 */
	CatalogRef getCallerType();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getCallerType <em>Caller Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caller Type</em>' attribute.
	 * @see #getCallerType()
	 * @generated
	 */
	void setCallerType(CatalogRef value);

	/**
	 * Returns the value of the '<em><b>Resolution</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.Resolution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resolution</em>' attribute.
	 * @see org.coachline.model.coaching.Resolution
	 * @see #setResolution(Resolution)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Resolution()
	 * @model
	 * @generated
	 */
	Resolution getResolution();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getResolution <em>Resolution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolution</em>' attribute.
	 * @see org.coachline.model.coaching.Resolution
	 * @see #getResolution()
	 * @generated
	 */
	void setResolution(Resolution value);

	/**
	 * Returns the value of the '<em><b>Satisfaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On the scale of 1 to 5; absent where nobody asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Satisfaction</em>' attribute.
	 * @see #setSatisfaction(Double)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Satisfaction()
	 * @model
	 * @generated
	 */
	Double getSatisfaction();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getSatisfaction <em>Satisfaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Satisfaction</em>' attribute.
	 * @see #getSatisfaction()
	 * @generated
	 */
	void setSatisfaction(Double value);

	/**
	 * Returns the value of the '<em><b>Handle Time Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Talk, hold and after-call work together; absent where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handle Time Micros</em>' attribute.
	 * @see #setHandleTimeMicros(Long)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_HandleTimeMicros()
	 * @model
	 * @generated
	 */
	Long getHandleTimeMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getHandleTimeMicros <em>Handle Time Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handle Time Micros</em>' attribute.
	 * @see #getHandleTimeMicros()
	 * @generated
	 */
	void setHandleTimeMicros(Long value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_ImportedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getImportedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Help Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the agent asked for this call to be heard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Help Requested</em>' attribute.
	 * @see #setHelpRequested(boolean)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_HelpRequested()
	 * @model
	 * @generated
	 */
	boolean isHelpRequested();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#isHelpRequested <em>Help Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Help Requested</em>' attribute.
	 * @see #isHelpRequested()
	 * @generated
	 */
	void setHelpRequested(boolean value);

	/**
	 * Returns the value of the '<em><b>Legs</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Leg}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of time; a transfer is a second leg.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legs</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Legs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Leg> getLegs();

	/**
	 * Returns the value of the '<em><b>Transcript</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transcript</em>' containment reference.
	 * @see #setTranscript(Transcript)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Transcript()
	 * @model containment="true"
	 * @generated
	 */
	Transcript getTranscript();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getTranscript <em>Transcript</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transcript</em>' containment reference.
	 * @see #getTranscript()
	 * @generated
	 */
	void setTranscript(Transcript value);

	/**
	 * Returns the value of the '<em><b>Recorder Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the recorder wrote into the file, in its words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorder Note</em>' attribute.
	 * @see #setRecorderNote(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_RecorderNote()
	 * @model
	 * @generated
	 */
	String getRecorderNote();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getRecorderNote <em>Recorder Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorder Note</em>' attribute.
	 * @see #getRecorderNote()
	 * @generated
	 */
	void setRecorderNote(String value);

	/**
	 * Returns the value of the '<em><b>Markers</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Marker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the recorder marked in the file. Nobody's judgement: they count in no rate and belong to no review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Markers</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Markers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Marker> getMarkers();

	/**
	 * Returns the value of the '<em><b>Redactions</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.Redaction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What nobody hears or reads of the call. Taking one back is an act that the library must allow and records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Redactions</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_Redactions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Redaction> getRedactions();

	/**
	 * Returns the value of the '<em><b>External Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the recorder, such as a contact id: by it a call is known again whose file was moved or written anew. Absent where the recorder gives none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Id</em>' attribute.
	 * @see #setExternalId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_ExternalId()
	 * @model
	 * @generated
	 */
	String getExternalId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getExternalId <em>External Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External Id</em>' attribute.
	 * @see #getExternalId()
	 * @generated
	 */
	void setExternalId(String value);

	/**
	 * Returns the value of the '<em><b>Source Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the library's source that brought it; absent for calls that somebody imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Name</em>' attribute.
	 * @see #setSourceName(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_SourceName()
	 * @model
	 * @generated
	 */
	String getSourceName();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Call#getSourceName <em>Source Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Name</em>' attribute.
	 * @see #getSourceName()
	 * @generated
	 */
	void setSourceName(String value);

	/**
	 * Returns the value of the '<em><b>Recorder Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.RecorderFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the recorder counted and knew itself. Never mixed with what is measured here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorder Figures</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCall_RecorderFigures()
	 * @model containment="true"
	 * @generated
	 */
	EList<RecorderFigure> getRecorderFigures();

} // Call
