/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delivery</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A debrief that went out. What was in it of verdicts and answers stays here as it was, whatever becomes of the review.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Delivery#getId <em>Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getAt <em>At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getWho <em>Who</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getAgentId <em>Agent Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getAgent <em>Agent</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getSecret <em>Secret</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getContentHash <em>Content Hash</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#isSelfReview <em>Self Review</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getDisputesUntil <em>Disputes Until</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getMostDisputes <em>Most Disputes</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getScorecardVersion <em>Scorecard Version</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getScore <em>Score</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Delivery#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getDelivery()
 * @model
 * @generated
 */
public interface Delivery extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_At()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of who delivered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_Who()
	 * @model
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>Agent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the agent it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agent Id</em>' attribute.
	 * @see #setAgentId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_AgentId()
	 * @model
	 * @generated
	 */
	String getAgentId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getAgentId <em>Agent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent Id</em>' attribute.
	 * @see #getAgentId()
	 * @generated
	 */
	void setAgentId(String value);

	/**
	 * Returns the value of the '<em><b>Agent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the agent at that time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agent</em>' attribute.
	 * @see #setAgent(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_Agent()
	 * @model
	 * @generated
	 */
	String getAgent();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getAgent <em>Agent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent</em>' attribute.
	 * @see #getAgent()
	 * @generated
	 */
	void setAgent(String value);

	/**
	 * Returns the value of the '<em><b>Secret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Base64 of the key that replies to it are signed with; it is in the delivered file and here, and nowhere else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secret</em>' attribute.
	 * @see #setSecret(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_Secret()
	 * @model
	 * @generated
	 */
	String getSecret();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getSecret <em>Secret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secret</em>' attribute.
	 * @see #getSecret()
	 * @generated
	 */
	void setSecret(String value);

	/**
	 * Returns the value of the '<em><b>Content Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256, hexadecimal, of all that the agent was told; tells whether the review says something else by now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Hash</em>' attribute.
	 * @see #setContentHash(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_ContentHash()
	 * @model
	 * @generated
	 */
	String getContentHash();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getContentHash <em>Content Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Hash</em>' attribute.
	 * @see #getContentHash()
	 * @generated
	 */
	void setContentHash(String value);

	/**
	 * Returns the value of the '<em><b>Self Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the agent was asked for their own verdicts first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self Review</em>' attribute.
	 * @see #setSelfReview(boolean)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_SelfReview()
	 * @model
	 * @generated
	 */
	boolean isSelfReview();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#isSelfReview <em>Self Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Self Review</em>' attribute.
	 * @see #isSelfReview()
	 * @generated
	 */
	void setSelfReview(boolean value);

	/**
	 * Returns the value of the '<em><b>Disputes Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when lines may be disputed; absent for no limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disputes Until</em>' attribute.
	 * @see #setDisputesUntil(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_DisputesUntil()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getDisputesUntil();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getDisputesUntil <em>Disputes Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disputes Until</em>' attribute.
	 * @see #getDisputesUntil()
	 * @generated
	 */
	void setDisputesUntil(Instant value);

	/**
	 * Returns the value of the '<em><b>Most Disputes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many lines may be disputed; 0 for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most Disputes</em>' attribute.
	 * @see #setMostDisputes(int)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_MostDisputes()
	 * @model
	 * @generated
	 */
	int getMostDisputes();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getMostDisputes <em>Most Disputes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most Disputes</em>' attribute.
	 * @see #getMostDisputes()
	 * @generated
	 */
	void setMostDisputes(int value);

	/**
	 * Returns the value of the '<em><b>Scorecard Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the scorecard that was answered; absent without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scorecard Version</em>' attribute.
	 * @see #setScorecardVersion(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_ScorecardVersion()
	 * @model
	 * @generated
	 */
	String getScorecardVersion();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getScorecardVersion <em>Scorecard Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scorecard Version</em>' attribute.
	 * @see #getScorecardVersion()
	 * @generated
	 */
	void setScorecardVersion(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the whole, 0 to 1; absent without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(Double)
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_Score()
	 * @model
	 * @generated
	 */
	Double getScore();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Delivery#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(Double value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.coachline.model.coaching.DeliveredLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be disputed, in the order of the debrief.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.coachline.model.coaching.CoachingPackage#getDelivery_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<DeliveredLine> getLines();

} // Delivery
