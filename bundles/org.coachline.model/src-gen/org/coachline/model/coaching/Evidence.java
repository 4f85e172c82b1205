/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.coachline.model.CatalogRef;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A moment as it stood when the plan was made, so that the plan reads without the review.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Evidence#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getCallId <em>Call Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getReviewId <em>Review Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getMomentId <em>Moment Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getCallStart <em>Call Start</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getZone <em>Zone</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getStartMicros <em>Start Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getEndMicros <em>End Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getPhraseHeard <em>Phrase Heard</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getBetterPhrase <em>Better Phrase</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Evidence#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Call Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Call Id</em>' attribute.
	 * @see #setCallId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_CallId()
	 * @model
	 * @generated
	 */
	String getCallId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getCallId <em>Call Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call Id</em>' attribute.
	 * @see #getCallId()
	 * @generated
	 */
	void setCallId(String value);

	/**
	 * Returns the value of the '<em><b>Review Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review Id</em>' attribute.
	 * @see #setReviewId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_ReviewId()
	 * @model
	 * @generated
	 */
	String getReviewId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getReviewId <em>Review Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Id</em>' attribute.
	 * @see #getReviewId()
	 * @generated
	 */
	void setReviewId(String value);

	/**
	 * Returns the value of the '<em><b>Moment Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Moment Id</em>' attribute.
	 * @see #setMomentId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_MomentId()
	 * @model
	 * @generated
	 */
	String getMomentId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getMomentId <em>Moment Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moment Id</em>' attribute.
	 * @see #getMomentId()
	 * @generated
	 */
	void setMomentId(String value);

	/**
	 * Returns the value of the '<em><b>Call Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Call Start</em>' attribute.
	 * @see #setCallStart(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_CallStart()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getCallStart();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getCallStart <em>Call Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Call Start</em>' attribute.
	 * @see #getCallStart()
	 * @generated
	 */
	void setCallStart(Instant value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IANA zone id the start is shown in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_Zone()
	 * @model
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Micros</em>' attribute.
	 * @see #setStartMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_StartMicros()
	 * @model
	 * @generated
	 */
	long getStartMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getStartMicros <em>Start Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Micros</em>' attribute.
	 * @see #getStartMicros()
	 * @generated
	 */
	void setStartMicros(long value);

	/**
	 * Returns the value of the '<em><b>End Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End Micros</em>' attribute.
	 * @see #setEndMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_EndMicros()
	 * @model
	 * @generated
	 */
	long getEndMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getEndMicros <em>End Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Micros</em>' attribute.
	 * @see #getEndMicros()
	 * @generated
	 */
	void setEndMicros(long value);

	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(CatalogRef)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_Technique()
	 * @model dataType="org.coachline.model.coaching.CatalogRef"
	 * @generated
	 */
	CatalogRef getTechnique();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(CatalogRef value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_Verdict()
	 * @model
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>Phrase Heard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phrase Heard</em>' attribute.
	 * @see #setPhraseHeard(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_PhraseHeard()
	 * @model
	 * @generated
	 */
	String getPhraseHeard();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getPhraseHeard <em>Phrase Heard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phrase Heard</em>' attribute.
	 * @see #getPhraseHeard()
	 * @generated
	 */
	void setPhraseHeard(String value);

	/**
	 * Returns the value of the '<em><b>Better Phrase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Better Phrase</em>' attribute.
	 * @see #setBetterPhrase(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_BetterPhrase()
	 * @model
	 * @generated
	 */
	String getBetterPhrase();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getBetterPhrase <em>Better Phrase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Better Phrase</em>' attribute.
	 * @see #getBetterPhrase()
	 * @generated
	 */
	void setBetterPhrase(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getEvidence_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Evidence#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Evidence
