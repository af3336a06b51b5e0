// @ts-check
// What the service answers, as types for the checker of the tests. Nothing here runs.

/** @typedef {'waiting' | 'checking' | 'checked' | 'not_read'} Standing */
/** @typedef {{id: string, name: string, size: number, status: Standing, message?: string, kind?: string, title?: string, words?: number,
 *   diagnostics?: number}} Item */
/** @typedef {{profile: string, packs: string[], organisation: string}} Settings */
/** @typedef {{rule: string, decision: string, reason: string, approved_by: string, on: string, review_by: string, evidence?: string}} Entry */
/** @typedef {{file_name: string, lua: string, id?: string}} LocalRule */
/** @typedef {{revision: number, documents: Item[], progress: {done: number, total: number, seconds?: number, seconds_left?: number},
 *   settings: Settings, tailoring: Entry[], rules: LocalRule[], report: number, problems: string[]}} State */
/** @typedef {{id: string, title: string}} Named */
/** @typedef {{id: string, title: string, pack: string, form: string}} RuleName */
/** @typedef {{version: string, packs: Named[], profiles: Named[], layouts: string[], formats: Named[], reads: string[],
 *   rules: RuleName[]}} About */
/** @typedef {{document: string, quote: string, context: string, number?: string, headings?: string[], block: number, labels?: string[]}} Found */
/** @typedef {{hits: number, documents: number, text: string, found: Found[]}} Trial */
/** @typedef {{text: string, expected: string, came: string, passed: boolean}} Example */
/** @typedef {{id: string, file_name: string, lua: string, told: string, problems: string[], examples: Example[]}} Drafted */
/** @typedef {{block: number, kind: string, number?: string, parent?: string, headings?: string[], text: string}} TextBlock */
/** @typedef {{title: string, total: number, blocks: TextBlock[]}} Text */

export {};
