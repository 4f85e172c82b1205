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
 * A representation of the model object '<em><b>Moment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point or span of a call, on a channel, linked to a technique with a verdict; without a technique it is a bookmark and counts in no rate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Moment#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getStartMicros <em>Start Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getEndMicros <em>End Micros</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getPhraseHeard <em>Phrase Heard</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getBetterPhrase <em>Better Phrase</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getComment <em>Comment</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Moment#getCreatedAt <em>Created At</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getMoment()
 * @model
 * @generated
 */
public interface Moment extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Start Micros</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the call.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Micros</em>' attribute.
	 * @see #setStartMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_StartMicros()
	 * @model
	 * @generated
	 */
	long getStartMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getStartMicros <em>Start Micros</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * Same as the start for a point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Micros</em>' attribute.
	 * @see #setEndMicros(long)
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_EndMicros()
	 * @model
	 * @generated
	 */
	long getEndMicros();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getEndMicros <em>End Micros</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Micros</em>' attribute.
	 * @see #getEndMicros()
	 * @generated
	 */
	void setEndMicros(long value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.ChannelRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.coachline.model.coaching.ChannelRole
	 * @see #setChannel(ChannelRole)
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_Channel()
	 * @model
	 * @generated
	 */
	ChannelRole getChannel();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.coachline.model.coaching.ChannelRole
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(ChannelRole value);

	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(CatalogRef)
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_Technique()
	 * @model dataType="org.coachline.model.coaching.CatalogRef"
	 * @generated
	 */
	CatalogRef getTechnique();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getTechnique <em>Technique</em>}' attribute.
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
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_Verdict()
	 * @model
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.coachline.model.coaching.Severity
	 * @see #setSeverity(Severity)
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_Severity()
	 * @model
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.coachline.model.coaching.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Phrase Heard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phrase Heard</em>' attribute.
	 * @see #setPhraseHeard(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_PhraseHeard()
	 * @model
	 * @generated
	 */
	String getPhraseHeard();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getPhraseHeard <em>Phrase Heard</em>}' attribute.
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
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_BetterPhrase()
	 * @model
	 * @generated
	 */
	String getBetterPhrase();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getBetterPhrase <em>Better Phrase</em>}' attribute.
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
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getMoment_CreatedAt()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Moment#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

} // Moment
