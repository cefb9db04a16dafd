// Node 20 has no Temporal; both browsers do.
import 'temporal-polyfill/global';
