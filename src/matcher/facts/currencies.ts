// Signs and codes of currencies; the same in every language.

/** Signs before or behind an amount, with their ISO 4217 codes; null where several currencies share one. */
export const currencySigns: ReadonlyMap<string, string | null> = new Map([
	['US$', 'USD'],
	['CA$', 'CAD'],
	['C$', 'CAD'],
	['AU$', 'AUD'],
	['A$', 'AUD'],
	['NZ$', 'NZD'],
	['HK$', 'HKD'],
	['S$', 'SGD'],
	['R$', 'BRL'],
	['$', null],
	['£', 'GBP'],
	['€', 'EUR'],
	['¥', null],
	['₹', 'INR'],
	['₦', 'NGN'],
	['₱', 'PHP'],
	['₩', 'KRW'],
	['₪', 'ILS'],
	['₺', 'TRY'],
	['₫', 'VND'],
	['₴', 'UAH'],
	['₽', 'RUB'],
	['₵', 'GHS'],
	['֏', 'AMD'],
	['₾', 'GEL'],
	['₸', 'KZT'],
	['zł', 'PLN'],
	['Kč', 'CZK'],
	['kr', null],
	['Rs', null],
	['R', 'ZAR'],
	['RM', 'MYR'],
	['KSh', 'KES'],
	['Ksh', 'KES'],
	['TSh', 'TZS'],
	['USh', 'UGX'],
]);

/** ISO 4217 codes that job ads name; those that are also English words in capitals ("ALL", "TOP", "TRY") are left out. */
export const currencyCodes: ReadonlySet<string> = new Set(
	(
		'AED AFN AMD AOA ARS AUD AZN BDT BGN BHD BIF BRL BWP CAD CDF CHF CLP CNY COP CRC CZK DKK DZD EGP ETB EUR GBP GEL GHS ' +
		'GMD GNF GTQ HKD HNL HUF IDR ILS INR IQD ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LRD LYD MDL MGA MKD ' +
		'MMK MNT MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SCR ' +
		'SDG SEK SGD SLE SSP SYP SZL THB TJS TND TTD TWD TZS UAH UGX USD UYU UZS VND WST XAF XCD XOF YER ZAR ZMW'
	).split(' '),
);

/** Codes of the currencies that are written with a plain dollar sign. */
export const dollarCodes: ReadonlySet<string> = new Set(
	'USD CAD AUD NZD HKD SGD TWD JMD TTD XCD LRD NAD MXN ARS CLP COP'.split(' '),
);
