"""DAG20-LN in numpy: prints its report and then the CPU milliseconds of one warm evaluation."""
import sys
import time

import numpy as np

n = int(sys.argv[1])
rng = np.random.default_rng(1)


def report():
    x = [rng.lognormal(0.1 * i, 0.5, n) for i in range(1, 11)]
    y3 = x[0] * x[1] + x[2] / x[3]
    y8 = (x[4] * x[5] - y3) * x[6] / (x[7] + x[8])
    y10 = y8 * x[9] + y3
    return y10.mean(), y10.std(), *np.quantile(y10, [0.05, 0.5, 0.95])


for _ in range(2):
    report()
start = time.process_time()
result = report()
spent = time.process_time() - start
print(*("%.2f" % value for value in result))
print(spent * 1000)
