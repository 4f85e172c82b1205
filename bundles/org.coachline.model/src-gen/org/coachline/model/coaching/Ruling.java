/**
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.coaching;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ruling</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was decided about a disputed line, and by whom.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.coachline.model.coaching.Ruling#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Ruling#getWho <em>Who</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Ruling#getAt <em>At</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Ruling#getReason <em>Reason</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Ruling#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Ruling#getOptionId <em>Option Id</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Ruling#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Ruling#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Ruling#getScoreBefore <em>Score Before</em>}</li>
 *   <li>{@link org.coachline.model.coaching.Ruling#getScoreAfter <em>Score After</em>}</li>
 * </ul>
 *
 * @see org.coachline.model.coaching.CoachingPackage#getRuling()
 * @model
 * @generated
 */
public interface Ruling extends EObject {
	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.DisputeDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.coachline.model.coaching.DisputeDecision
	 * @see #setDecision(DisputeDecision)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_Decision()
	 * @model
	 * @generated
	 */
	DisputeDecision getDecision();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.coachline.model.coaching.DisputeDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(DisputeDecision value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_Who()
	 * @model
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_At()
	 * @model dataType="org.coachline.model.coaching.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.coachline.model.coaching.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it is since then; none for a question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_Verdict()
	 * @model
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.coachline.model.coaching.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>Option Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it is since then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option Id</em>' attribute.
	 * @see #setOptionId(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_OptionId()
	 * @model
	 * @generated
	 */
	String getOptionId();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#getOptionId <em>Option Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option Id</em>' attribute.
	 * @see #getOptionId()
	 * @generated
	 */
	void setOptionId(String value);

	/**
	 * Returns the value of the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it is since then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Applicable</em>' attribute.
	 * @see #setNotApplicable(boolean)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_NotApplicable()
	 * @model
	 * @generated
	 */
	boolean isNotApplicable();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#isNotApplicable <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Applicable</em>' attribute.
	 * @see #isNotApplicable()
	 * @generated
	 */
	void setNotApplicable(boolean value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer as people read it; absent for a moment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_Answer()
	 * @model
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Score Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the whole before it, 0 to 1; absent without a score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score Before</em>' attribute.
	 * @see #setScoreBefore(Double)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_ScoreBefore()
	 * @model
	 * @generated
	 */
	Double getScoreBefore();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#getScoreBefore <em>Score Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score Before</em>' attribute.
	 * @see #getScoreBefore()
	 * @generated
	 */
	void setScoreBefore(Double value);

	/**
	 * Returns the value of the '<em><b>Score After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the whole after it, 0 to 1; absent without a score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score After</em>' attribute.
	 * @see #setScoreAfter(Double)
	 * @see org.coachline.model.coaching.CoachingPackage#getRuling_ScoreAfter()
	 * @model
	 * @generated
	 */
	Double getScoreAfter();

	/**
	 * Sets the value of the '{@link org.coachline.model.coaching.Ruling#getScoreAfter <em>Score After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score After</em>' attribute.
	 * @see #getScoreAfter()
	 * @generated
	 */
	void setScoreAfter(Double value);

} // Ruling
