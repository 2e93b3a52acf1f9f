import type { FindingId } from '../../law';
import { frontPageLink, noDirections, noPublicationDate, paidAccess } from './accessible';
import { questionNotAnswered } from './answers';
import type { Check } from './check';
import { costNoEstimate, excludedWorkCounted, noAdviceAndAssistance } from './cost';
import { aggregationWindowNotStated, wrongCostLimit } from './cost-limit';
import {
  confidenceSourceNotStated,
  dataPrincipleNotStated,
  prohibitionNotNamed,
  qualifiedPersonNotIdentified,
  qualifiedPersonNotMentioned,
} from './exemptions';
import { figuresDoNotAddUp } from './figures';
import { contradictoryStatements, neitherConfirmedNorDenied, silenceProvisionNotNamed } from './holding';
import {
  alternativesNotDistinguished,
  costSectionNotNamed,
  noSubsection,
  otherRegimeNumber,
  outdatedSubsection,
  provisionNotNamed,
} from './naming';
import {
  emissions,
  presumptionNotMentioned,
  publicInterestNotWeighed,
  publicInterestOffThePoint,
  publicInterestOneSided,
  publicInterestWithoutReasons,
} from './public-interest';
import { exemptionNotArgued, harmLikelihoodNotStated, substantialHarmNotStated } from './reasons';
import {
  answeredLate,
  extensionNoDate,
  extensionNoExemption,
  extensionNotInLaw,
  extensionWithoutComplexity,
  noCommissioner,
  noReviewRoute,
  reviewAddressDiffers,
  shorterReviewWindow,
} from './route';

/** Every check by its name; what it looks for, how much it matters and where the law says so stands in the law's data. */
export const CHECKS: Readonly<Record<FindingId, Check>> = {
  'no-subsection': noSubsection,
  'provision-not-named': provisionNotNamed,
  'cost-section-not-named': costSectionNotNamed,
  'exemption-not-argued': exemptionNotArgued,
  'harm-likelihood-not-stated': harmLikelihoodNotStated,
  'substantial-harm-not-stated': substantialHarmNotStated,
  'public-interest-not-weighed': publicInterestNotWeighed,
  'public-interest-without-reasons': publicInterestWithoutReasons,
  'public-interest-one-sided': publicInterestOneSided,
  'public-interest-off-the-point': publicInterestOffThePoint,
  'neither-confirmed-nor-denied': neitherConfirmedNorDenied,
  'silence-provision-not-named': silenceProvisionNotNamed,
  'no-review-route': noReviewRoute,
  'no-commissioner': noCommissioner,
  'shorter-review-window': shorterReviewWindow,
  'review-address-differs': reviewAddressDiffers,
  'other-regime-number': otherRegimeNumber,
  'cost-no-estimate': costNoEstimate,
  'excluded-work-counted': excludedWorkCounted,
  'wrong-cost-limit': wrongCostLimit,
  'no-advice-and-assistance': noAdviceAndAssistance,
  'aggregation-window-not-stated': aggregationWindowNotStated,
  'front-page-link': frontPageLink,
  'no-directions': noDirections,
  'paid-access': paidAccess,
  'no-publication-date': noPublicationDate,
  'alternatives-not-distinguished': alternativesNotDistinguished,
  'qualified-person-not-mentioned': qualifiedPersonNotMentioned,
  'qualified-person-not-identified': qualifiedPersonNotIdentified,
  'outdated-subsection': outdatedSubsection,
  'prohibition-not-named': prohibitionNotNamed,
  'data-principle-not-stated': dataPrincipleNotStated,
  'confidence-source-not-stated': confidenceSourceNotStated,
  'presumption-not-mentioned': presumptionNotMentioned,
  emissions,
  'extension-no-date': extensionNoDate,
  'extension-no-exemption': extensionNoExemption,
  'extension-without-complexity': extensionWithoutComplexity,
  'extension-not-in-law': extensionNotInLaw,
  'question-not-answered': questionNotAnswered,
  'figures-do-not-add-up': figuresDoNotAddUp,
  'answered-late': answeredLate,
  'contradictory-statements': contradictoryStatements,
};
