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
 * A representation of the model object '<em><b>Calibration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Several reviewers score one call, each without seeing what the others say before all are in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Calibration#getCallId <em>Call Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getScorecard <em>Scorecard</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getScorecardVersion <em>Scorecard Version</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getScorecardContent <em>Scorecard Content</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getOrganiserId <em>Organiser Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getOpenedAt <em>Opened At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getNote <em>Note</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getParts <em>Parts</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getDiscussed <em>Discussed</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getDiscussedAt <em>Discussed At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Calibration#getDiscussedBy <em>Discussed By</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getCalibration()
 * @model
 * @generated
 */
public interface Calibration extends Document {
	/**
	 * Returns the value of the '<em><b>Call Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Call Id</em>' attribute.
	 * @see #setCallId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_CallId()
	 * @model
	 * @generated
	 */
	String getCallId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getCallId <em>Call Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call Id</em>' attribute.
	 * @see #getCallId()
	 * @generated
	 */
	void setCallId(String value);

	/**
	 * Returns the value of the '<em><b>Scorecard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scorecard</em>' attribute.
	 * @see #setScorecard(CatalogRef)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_Scorecard()
	 * @model dataType="org.coachline.model.coaching.CatalogRef"
	 * @generated
	 */
	CatalogRef getScorecard();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getScorecard <em>Scorecard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scorecard</em>' attribute.
	 * @see #getScorecard()
	 * @generated
	 */
	void setScorecard(CatalogRef value);

	/**
	 * Returns the value of the '<em><b>Scorecard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scorecard Version</em>' attribute.
	 * @see #setScorecardVersion(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_ScorecardVersion()
	 * @model
	 * @generated
	 */
	String getScorecardVersion();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getScorecardVersion <em>Scorecard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scorecard Version</em>' attribute.
	 * @see #getScorecardVersion()
	 * @generated
	 */
	void setScorecardVersion(String value);

	/**
	 * Returns the value of the '<em><b>Scorecard Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hash over what it asks, whatever its language; absent where nobody wrote it down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scorecard Content</em>' attribute.
	 * @see #setScorecardContent(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_ScorecardContent()
	 * @model
	 * @generated
	 */
	String getScorecardContent();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getScorecardContent <em>Scorecard Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scorecard Content</em>' attribute.
	 * @see #getScorecardContent()
	 * @generated
	 */
	void setScorecardContent(String value);

	/**
	 * Returns the value of the '<em><b>Organiser Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reviewer who began it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organiser Id</em>' attribute.
	 * @see #setOrganiserId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_OrganiserId()
	 * @model
	 * @generated
	 */
	String getOrganiserId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getOrganiserId <em>Organiser Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organiser Id</em>' attribute.
	 * @see #getOrganiserId()
	 * @generated
	 */
	void setOrganiserId(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_CreatedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Opened At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When everybody may see everything; absent while it is blind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened At</em>' attribute.
	 * @see #setOpenedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_OpenedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getOpenedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getOpenedAt <em>Opened At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened At</em>' attribute.
	 * @see #getOpenedAt()
	 * @generated
	 */
	void setOpenedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.CalibrationPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<CalibrationPart> getParts();

	/**
	 * Returns the value of the '<em><b>Discussed</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result talked through, beside the originals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discussed</em>' containment reference.
	 * @see #setDiscussed(Evaluation)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_Discussed()
	 * @model containment="true"
	 * @generated
	 */
	Evaluation getDiscussed();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getDiscussed <em>Discussed</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discussed</em>' containment reference.
	 * @see #getDiscussed()
	 * @generated
	 */
	void setDiscussed(Evaluation value);

	/**
	 * Returns the value of the '<em><b>Discussed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Discussed At</em>' attribute.
	 * @see #setDiscussedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_DiscussedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getDiscussedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getDiscussedAt <em>Discussed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discussed At</em>' attribute.
	 * @see #getDiscussedAt()
	 * @generated
	 */
	void setDiscussedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Discussed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reviewer who wrote the result down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discussed By</em>' attribute.
	 * @see #setDiscussedBy(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getCalibration_DiscussedBy()
	 * @model
	 * @generated
	 */
	String getDiscussedBy();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Calibration#getDiscussedBy <em>Discussed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discussed By</em>' attribute.
	 * @see #getDiscussedBy()
	 * @generated
	 */
	void setDiscussedBy(String value);

} // Calibration
